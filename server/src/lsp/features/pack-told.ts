import type { Origin } from '../../core/facts/source.ts';
import { type Told, tell } from '../../core/telling/told.ts';

/** The pack that a fact is from, by its title or its file. */
export function packTold({ file, pack = file }: Origin): Told {
  return pack === file ? tell('pack {name}', { name: file }) : tell('pack “{name}”', { name: pack });
}
