import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture, row by row: `channels` bytes for each point, red, green and blue first. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG as browsers write screenshots: eight bits a channel, in true colour, not interlaced. Throws at any other. */
export function readPng(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') {
      [width, height, channels] = [data.readUInt32BE(0), data.readUInt32BE(4), CHANNELS[data[9]!] ?? 0];
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('A PNG of another kind than screenshots are.');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return { width, height, channels, bytes: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

/** Each row of a PNG is told by what differs from its neighbours: to the left, above, and above to the left. */
function unfiltered(rows: Buffer, row: number, step: number): Uint8Array {
  const out = new Uint8Array((rows.length / (row + 1)) * row);
  for (let from = 0, to = 0; from < rows.length; from += row + 1, to += row) {
    const filter = rows[from]!;
    for (let i = 0; i < row; i++) {
      const left = i < step ? 0 : out[to + i - step]!;
      const up = to === 0 ? 0 : out[to + i - row]!;
      const corner = i < step || to === 0 ? 0 : out[to + i - row - step]!;
      out[to + i] = rows[from + 1 + i]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A PNG of points that are numbers of colours, each 0xRRGGBB, of which there are 256 at most. */
export function indexedPng(width: number, height: number, { colours, points }: { colours: readonly number[]; points: Uint8Array }): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(points.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
