import { indexedPng, readPng } from './png.ts';

/** As many colours as one byte tells apart. */
const MOST = 256;

interface Counted {
  readonly colour: number;
  readonly count: number;
}

/** A screenshot in few colours, the frequent ones exactly: what an editor looks like, in a third of the bytes. */
export function inFewColours(screenshot: Buffer): Buffer {
  const { width, height, channels, bytes } = readPng(screenshot);
  const seen = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < seen.length; i++) {
    const at = i * channels;
    const colour = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    seen[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const numbers = new Map<number, number>();
  const colours: number[] = [];
  for (const group of groupsOf(Array.from(counts, ([colour, count]) => ({ colour, count })))) {
    for (const { colour } of group) numbers.set(colour, colours.length);
    colours.push(group.reduce((a, b) => (b.count > a.count ? b : a)).colour);
  }
  return indexedPng(width, height, { colours, points: Uint8Array.from(seen, (colour) => numbers.get(colour)!) });
}

/** Colours that are near to each other, by halving again and again the group that is spread the widest for how often it is seen. */
function groupsOf(all: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups = [spreadOf(all)];
  while (groups.length < MOST) {
    const widest = groups.reduce((a, b) => (b.weight > a.weight ? b : a));
    if (widest.weight === 0) break;
    const { channel } = widest;
    const sorted = widest.group.toSorted((a, b) => part(a, channel) - part(b, channel));
    const cut = medianOf(sorted);
    groups.splice(groups.indexOf(widest), 1, spreadOf(sorted.slice(0, cut)), spreadOf(sorted.slice(cut)));
  }
  return groups.map(({ group }) => group);
}

function spreadOf(group: readonly Counted[]) {
  const spreads = [16, 8, 0].map((channel) => {
    const parts = group.map((each) => part(each, channel));
    return { channel, spread: parts.reduce((a, b) => Math.max(a, b)) - parts.reduce((a, b) => Math.min(a, b)) };
  });
  const { channel, spread } = spreads.reduce((a, b) => (b.spread > a.spread ? b : a));
  return { group, channel, weight: spread * Math.sqrt(group.reduce((sum, { count }) => sum + count, 0)) };
}

/** Where half of what is seen lies before; each side has something. */
function medianOf(sorted: readonly Counted[]): number {
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let passed = 0;
  for (const [at, { count }] of sorted.entries()) {
    passed += count;
    if (passed >= half) return Math.min(Math.max(at, 1), sorted.length - 1);
  }
  return sorted.length - 1;
}

function part({ colour }: Counted, channel: number): number {
  return (colour >> channel) & 0xff;
}
