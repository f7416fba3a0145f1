import { CompletionItemKind } from 'vscode-languageserver';
import { embargoed } from '../../../core/facts/embargo.ts';
import type { Entity } from '../../../core/facts/entity.ts';
import { KINDS } from '../../../core/telling/kinds.ts';
import { type Phrase, tell } from '../../../core/telling/told.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import { scalar } from '../../../store/edit/scalar.ts';
import { ENTITY_SECTIONS } from '../../../store/schema/facts-file.ts';
import { choicesAt, refersAt } from '../../../store/schema/guide.ts';
import { keysAt } from '../../../store/schema/keys-at.ts';
import { sourceKeysOf } from './definitions.ts';
import type { FactsPlace } from './facts-file.ts';

/** A value that may be written at a place. */
export interface Value {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: Phrase;
  readonly documentation?: Phrase;
  /** As YAML, in quotes where it needs them. */
  readonly newText: string;
}

export interface ValuesOptions {
  /** Inside braces or brackets. */
  readonly flow: boolean;
  /** The moment, for embargoes. */
  readonly now: Date;
}

/** Keys that mean the day of writing. */
const TODAY = new Set(['verified', 'retrieved']);

/** The values that a place may hold: words of the format, entities and sources of the store, and what the same key holds elsewhere. */
export function valuesAt(at: FactsPlace, { flow, now }: ValuesOptions): Value[] {
  const { schema, place, root } = at;
  const choices = choicesAt(schema, place.path).map((word) => ({ label: word, kind: CompletionItemKind.EnumMember, newText: word }));
  if (choices.length > 0) return choices;
  const refers = refersAt(schema, place.path);
  if (refers === 'entity') return entityValues(at, { flow, now });
  if (refers === 'source') return sourceValues(at, flow);
  const key = keyOf(place.path);
  if (at.isSettings)
    return key === 'asOf' ? ['today', 'tomorrow'].map((word) => ({ label: word, kind: CompletionItemKind.EnumMember, newText: word })) : [];
  if (TODAY.has(key) || (key === 'on' && place.path.at(-2) === 'verified')) {
    const today = isoOfDay(root.today);
    return [{ label: today, kind: CompletionItemKind.Value, detail: tell('today'), newText: today }];
  }
  if (key === 'complete') return completable(at).map((word) => ({ label: word, kind: CompletionItemKind.EnumMember, newText: word }));
  return usedElsewhere(key, at).map((text) => ({ label: text, kind: CompletionItemKind.Text, newText: scalar(text, { flow }) }));
}

/** The last key of a path. */
function keyOf(path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function entityValues({ root }: FactsPlace, { flow, now }: ValuesOptions): Value[] {
  const { contents, resolver } = root.store;
  return contents.entities
    .filter(({ provenance }) => !embargoed(provenance, now))
    .map((entity): Value => {
      const resolution = resolver.resolve(entity.name);
      const text = resolution.type === 'known' && resolution.id === entity.id ? entity.name : entity.id;
      const also = entity.aliases.length > 0 ? tell('also {names}', { names: entity.aliases.join(', ') }) : undefined;
      return {
        label: text,
        kind: CompletionItemKind.Reference,
        detail: entity.subkind ?? KINDS[entity.kind],
        ...documentationOf(entity.description ?? also),
        newText: scalar(text, { flow }),
      };
    });
}

function documentationOf(text: Phrase | undefined): { documentation?: Phrase } {
  return text === undefined ? {} : { documentation: text };
}

function sourceValues({ root }: FactsPlace, flow: boolean): Value[] {
  return [...sourceKeysOf(root)].map(
    ([id, title]): Value => ({
      label: id,
      kind: CompletionItemKind.Reference,
      ...(title === undefined ? {} : { detail: title }),
      newText: scalar(id, { flow }),
    }),
  );
}

function completable({ schema, place }: FactsPlace): string[] {
  return keysAt(schema, place.path.slice(0, 2)).filter((key) => COUNTABLE.has(key));
}

/** Keys whose lists may be complete. */
const COUNTABLE = new Set([
  'titles',
  'relatives',
  'elected',
  'employer',
  'education',
  'party',
  'nationality',
  'occupation',
  'headquarters',
  'capital',
  'by',
  'dates',
]);

/** Predicates whose values are words that come back from entry to entry, by the key that they are written under. */
const RECURRING: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['titles', 'title'],
  ['party', 'party'],
  ['nationality', 'nationality'],
  ['occupation', 'occupation'],
  ['education', 'education'],
]);

function usedElsewhere(key: string, { place, root }: FactsPlace): string[] {
  const { entities, statements } = root.store.contents;
  const counts = new Map<string, number>();
  const add = (text: string | undefined) => {
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  const section = String(place.path[0] ?? '') as keyof typeof ENTITY_SECTIONS;
  if (key === 'kind' && Object.hasOwn(ENTITY_SECTIONS, section)) {
    const { kind } = ENTITY_SECTIONS[section];
    for (const entity of entities as readonly Entity[]) if (entity.kind === kind) add(entity.subkind);
  }
  if (key === 'relation') for (const { predicate, qualifiers } of statements) if (predicate === 'relative') add(qualifiers.as);
  const predicate = RECURRING.get(key);
  if (predicate !== undefined)
    for (const one of statements) if (one.predicate === predicate && one.value.type === 'text') add(one.value.text);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text);
}
