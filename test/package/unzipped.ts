import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by path, read from its directory as an editor reads it. Throws where sizes, places or checksums are off. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06');
  const count = archive.readUInt16LE(end + 10);
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error(`No entry at ${at}`);
    const nameLength = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(path, bodyAt(archive, { at: archive.readUInt32LE(at + 42), packed: archive.readUInt32LE(at + 20), path }));
    const bytes = files.get(path)!;
    if (bytes.length !== archive.readUInt32LE(at + 24) || crc32(bytes) !== archive.readUInt32LE(at + 16))
      throw new Error(`${path} is damaged`);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error(`The directory ends at ${at}, not ${end}`);
  return files;
}

function bodyAt(archive: Buffer, { at, packed, path }: { at: number; packed: number; path: string }): Buffer {
  const nameLength = archive.readUInt16LE(at + 26);
  const name = archive.toString('utf8', at + 30, at + 30 + nameLength);
  if (archive.toString('latin1', at, at + 4) !== 'PK\x03\x04' || name !== path) throw new Error(`${path} is not at ${at}`);
  const start = at + 30 + nameLength + archive.readUInt16LE(at + 28);
  return inflateRawSync(archive.subarray(start, start + packed));
}
