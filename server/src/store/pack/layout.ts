import { type Phrase, tell } from '../../core/telling/told.ts';
import { checksum } from './checksum.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';

/** How a pack is laid out, all numbers little-endian: 24 bytes of head, a table of contents in JSON, then each section at a multiple of eight. */
const MAGIC = 'STETPACK';
const HEAD = 24;
const ALIGNED = 8;

/** The version of the layout that this Stet writes; it reads no other. */
const PACK_VERSION = 1;

/** The parts of a pack by name. */
export type Section = Uint8Array | Uint32Array;
export type Sections = Readonly<Record<string, Section>>;

/** A pack's sections and what it says of itself, or why it cannot be used: a half sentence that goes on after "This pack". */
export type Unpacked =
  | { readonly kind: 'sections'; readonly about: unknown; readonly sections: Sections; readonly checksum: number }
  | { readonly kind: 'unreadable'; readonly why: Phrase };

interface Contents {
  readonly about: unknown;
  /** Name, bytes for each element, first byte, number of elements. */
  readonly sections: readonly (readonly [name: string, size: 1 | 4, offset: number, length: number])[];
}

/** One file of a pack's sections. */
export function packed(sections: Sections, about: unknown): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(sections);
  const contentsFor = (offsets: readonly number[]) =>
    JSON.stringify({
      about,
      sections: entries.map(([name, section], i) => [name, section.BYTES_PER_ELEMENT, offsets[i], section.length]),
    } as Contents);
  // The table's own length moves the sections: room is left for the longest offsets.
  const room = new Uint8Array(contentsFor(entries.map(() => 0xffffffff)).length * 3);
  const tableBytes = writeUtf8(contentsFor(entries.map(() => 0xffffffff)), room, 0);
  const offsets: number[] = [];
  let at = aligned(HEAD + tableBytes);
  for (const [, section] of entries) {
    offsets.push(at);
    at = aligned(at + section.byteLength);
  }
  const file = new Uint8Array(at);
  const head = new DataView(file.buffer);
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i);
  head.setUint32(8, PACK_VERSION, true);
  head.setUint32(12, writeUtf8(contentsFor(offsets), file, HEAD) - HEAD, true);
  head.setUint32(16, file.byteLength, true);
  for (const [i, [, section]] of entries.entries())
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[i]);
  head.setUint32(20, checksum(file.subarray(HEAD)), true);
  return file;
}

/** Takes a file apart without copying it. Never throws. */
export function unpacked(given: Uint8Array): Unpacked {
  // A stretch of a shared buffer may begin anywhere; numbers of four bytes may not.
  const file = given.byteOffset % ALIGNED === 0 ? given : given.slice();
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < HEAD || readUtf8(file, 0, MAGIC.length) !== MAGIC) return { kind: 'unreadable', why: tell('is no pack of facts') };
  const version = head.getUint32(8, true);
  if (version !== PACK_VERSION) {
    const versions = { version: String(version), known: String(PACK_VERSION) };
    const why =
      version > PACK_VERSION
        ? tell('was made by a newer Stet (format {version}; this one reads {known}): update Stet, or build the pack again', versions)
        : tell('is in an old format ({version}; this Stet reads {known}): build it again', versions);
    return { kind: 'unreadable', why };
  }
  const [length, total, sum] = [head.getUint32(12, true), head.getUint32(16, true), head.getUint32(20, true)];
  if (total !== file.byteLength) {
    const why =
      file.byteLength < total
        ? tell('is cut short: it has {there} of {total} bytes. Build or copy it again', {
            there: String(file.byteLength),
            total: String(total),
          })
        : tell('has more bytes than it should. Build or copy it again');
    return { kind: 'unreadable', why };
  }
  if (checksum(file.subarray(HEAD)) !== sum)
    return { kind: 'unreadable', why: tell('is damaged: its checksum is wrong. Build or copy it again') };
  try {
    const contents = JSON.parse(readUtf8(file, HEAD, HEAD + length)) as Contents;
    const sections: Record<string, Section> = {};
    for (const [name, size, offset, count] of contents.sections) {
      const start = file.byteOffset + offset;
      sections[name] = size === 4 ? new Uint32Array(file.buffer, start, count) : new Uint8Array(file.buffer, start, count);
    }
    return { kind: 'sections', about: contents.about, sections, checksum: sum };
  } catch {
    return { kind: 'unreadable', why: tell('has no readable table of contents. Build it again') };
  }
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNED) * ALIGNED;
}
