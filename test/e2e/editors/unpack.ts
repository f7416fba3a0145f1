import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireHosted } from './place.ts';

interface Entry {
  readonly dir: boolean;
  async(type: 'nodebuffer'): Promise<Buffer>;
}

/** Writes the files of a zip that are in one of its folders (`under`, with its slash) to a folder of the disk. */
export async function unpack(zip: string, { under, into }: { readonly under: string; readonly into: string }): Promise<void> {
  const { files }: { files: Record<string, Entry> } = await requireHosted('jszip').loadAsync(readFileSync(zip));
  for (const [name, entry] of Object.entries(files)) {
    if (entry.dir || !name.startsWith(under)) continue;
    const path = join(into, name.slice(under.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}
