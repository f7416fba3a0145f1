import { sectionOf } from '../../../store/edit/new-item.ts';
import type { OfferedFact } from '../../protocol.ts';
import type { Root } from '../../roots/root.ts';
import { SETTINGS_FILE } from '../../roots/root.ts';

/** The section of a facts file that an offered fact goes to. */
export function sectionFor({ what, kind }: Pick<OfferedFact, 'what' | 'kind'>): string {
  return what === 'statement' ? 'statements' : sectionOf(kind ?? 'person');
}

/** The facts files of a root, those with the most entries of a section first; where there is none, the one to make. JSON is not written to. */
export function filesFor(section: string, { files, store: { contents } }: Root): { path: string; isNew: boolean }[] {
  const counts = new Map<string, number>();
  for (const path of files.keys()) if (path !== SETTINGS_FILE && !path.endsWith('.json')) counts.set(path, 0);
  const origins = section === 'statements' ? contents.plain : contents.entities.filter(({ kind }) => sectionOf(kind) === section);
  for (const { origin } of origins) if (counts.has(origin.file)) counts.set(origin.file, counts.get(origin.file)! + 1);
  const known = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([path]) => ({ path, isNew: false }));
  return known.length > 0 ? known : [{ path: `facts/${section}.facts.yaml`, isNew: true }];
}
