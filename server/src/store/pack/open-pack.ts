import type { FactStore } from '../../core/facts/fact-store.ts';
import { type Phrase, tell } from '../../core/telling/told.ts';
import { type PackAbout, packAbout } from './about.ts';
import { unpacked } from './layout.ts';
import { packStore } from './pack-store.ts';
import { partsOf } from './sections.ts';

/** An open pack, or why it cannot be used: a half sentence that goes on after "This pack". */
export type OpenedPack =
  | { readonly kind: 'pack'; readonly path: string; readonly about: PackAbout; readonly store: FactStore }
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: Phrase };

/**
 * Opens a pack over its bytes, which must not change afterwards and are not copied. Checks the checksum and the bounds of
 * every list, and decodes nothing. Never throws. `path` is shown as the place of its facts; `damaged` is told of a record that cannot be read.
 */
export function openPack(path: string, bytes: Uint8Array, damaged: (why: string) => void = () => {}): OpenedPack {
  const found = unpacked(bytes);
  if (found.kind === 'unreadable') return { kind: 'unreadable', path, why: found.why };
  const about = packAbout(found.about);
  try {
    const parts = partsOf(found.sections);
    const version = `${path} ${found.checksum.toString(16)}`;
    const origin = { file: path, line: 0, pack: about.title ?? path };
    return { kind: 'pack', path, about, store: packStore(parts, { version, origin, damaged, exact: about.exact === true }) };
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: 'unreadable', path, why: tell('is damaged: {detail}. Build it again', { detail }) };
  }
}
