import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EntityId, EntityKind } from '../../../core/facts/entity.ts';
import { slugOf } from '../../../core/facts/slug.ts';
import type { LoadedStore } from '../../../store/load.ts';
import { type WrittenName, writtenNames } from '../../../store/written-names.ts';
import { type Root, SETTINGS_FILE } from '../../roots/root.ts';

/** A name in one of a root's facts files. */
export interface PlacedName extends WrittenName {
  readonly path: string;
  readonly document: TextDocument;
}

const kinds = new WeakMap<LoadedStore, ReadonlyMap<EntityId, EntityKind>>();

function kindsOf(store: LoadedStore): ReadonlyMap<EntityId, EntityKind> {
  let known = kinds.get(store);
  if (!known) {
    known = new Map(store.contents.entities.map(({ id, kind }) => [id, kind]));
    kinds.set(store, known);
  }
  return known;
}

const read = new WeakMap<TextDocument, readonly WrittenName[]>();

/** Every name that a root's facts files write, file by file; each text is read once. */
export function namesOf({ files }: Root): PlacedName[] {
  return [...files].flatMap(([path, document]) => {
    if (path === SETTINGS_FILE) return [];
    let names = read.get(document);
    if (!names) {
      names = writtenNames(document.getText());
      read.set(document, names);
    }
    return names.map((name) => ({ ...name, path, document }));
  });
}

/** The ids of a root's sources, each with its title if it has one. */
export function sourceKeysOf(root: Root): Map<string, string | undefined> {
  const titles = new Map<string, string>();
  for (const { provenance } of [...root.store.contents.statements, ...root.store.contents.entities, ...root.store.contents.plain])
    for (const { id, title } of provenance.sources) if (id !== undefined) titles.set(id, title);
  return new Map(namesOf(root).flatMap(({ role, text }) => (role === 'source' ? [[text, titles.get(text)]] : [])));
}

/** The entity that a written name means; undefined for a source, for bare text, and for what may mean several. */
export function entityOf(name: WrittenName, root: Root): EntityId | undefined {
  if (name.refers !== 'entity') return undefined;
  if (name.entry) {
    const { id, name: called, kind } = name.entry;
    const derived = id ?? (slugOf(called) || encodeURIComponent(called.trim()));
    return [derived, `${derived}-${kind}`].find((one) => kindsOf(root.store).get(one) === kind);
  }
  const resolution = root.store.resolver.resolve(name.text);
  return resolution.type === 'known' ? resolution.id : undefined;
}
