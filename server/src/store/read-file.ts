import type * as v from 'valibot';
import type { EntityKind } from '../core/facts/entity.ts';
import { A_KIND } from '../core/telling/kinds.ts';
import { type Told, tell } from '../core/telling/told.ts';
import { type Lines, linesOf } from './lines.ts';
import { meantKey } from './meant-key.ts';
import { nearestKey } from './nearest-key.ts';
import { error, type Trouble } from './problem.ts';
import { entityKeys } from './schema/entity.ts';
import type { WrittenEvent } from './schema/event.ts';
import { ENTITY_SECTIONS, factsFile } from './schema/facts-file.ts';
import { keysAt } from './schema/keys-at.ts';
import type { WrittenOrganization } from './schema/organization.ts';
import type { WrittenPerson } from './schema/person.ts';
import type { WrittenPlace } from './schema/place.ts';
import { quote, type WrittenQuote } from './schema/quote.ts';
import { source, type WrittenSource } from './schema/source.ts';
import { statement, type WrittenStatement } from './schema/statement.ts';
import type { WrittenWork } from './schema/work.ts';
import { type Valid, validated } from './validate.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { colonSlip } from './yaml/slips.ts';
import { type Entry, holdsSomething, spanAt, type Tree } from './yaml/tree.ts';

/** An entity of one file, by kind. */
export type EntityEntry =
  | { readonly kind: 'person'; readonly valid: Valid<WrittenPerson> }
  | { readonly kind: 'organization'; readonly valid: Valid<WrittenOrganization> }
  | { readonly kind: 'place'; readonly valid: Valid<WrittenPlace> }
  | { readonly kind: 'work'; readonly valid: Valid<WrittenWork> }
  | { readonly kind: 'event'; readonly valid: Valid<WrittenEvent> };

/** What one facts file says, valid entry by entry, with what is wrong in it taken by itself. */
export interface FactsFile {
  readonly path: string;
  readonly lines: Lines;
  readonly sources: readonly { readonly id: string; readonly entry: Entry; readonly value: WrittenSource }[];
  readonly entities: readonly EntityEntry[];
  readonly statements: readonly Valid<WrittenStatement>[];
  readonly quotes: readonly Valid<WrittenQuote>[];
  readonly troubles: readonly Trouble[];
}

interface Reading {
  readonly lines: Lines;
  readonly sources: { id: string; entry: Entry; value: WrittenSource }[];
  readonly entities: EntityEntry[];
  readonly statements: Valid<WrittenStatement>[];
  readonly quotes: Valid<WrittenQuote>[];
  readonly troubles: Trouble[];
}

const SECTIONS = keysAt(factsFile, []);
const CALLED: Readonly<Record<EntityKind, Told>> = {
  person: tell('A person'),
  organization: tell('An organization'),
  place: tell('A place'),
  work: tell('A work'),
  event: tell('An event'),
};
const ENTITY_VITAL = ['name', 'id', 'embargo'];

/** Reads one facts file. Never throws; what cannot be read is among the troubles. */
export function readFactsFile(path: string, text: string): FactsFile {
  const lines = linesOf(text);
  const { trees, troubles } = readYaml(text);
  const reading: Reading = { lines, sources: [], entities: [], statements: [], quotes: [], troubles: [...troubles] };
  for (const tree of trees) {
    if (tree.kind === 'map') for (const entry of tree.entries) readSection(entry, reading);
    else if (tree.kind !== 'nothing')
      reading.troubles.push(
        error(
          firstOf(tree),
          'not-facts',
          tree.kind === 'list'
            ? tell('A facts file holds sections such as `people:`, `statements:` or `quotes:`; this is a bare list.')
            : tell('A facts file holds sections such as `people:`, `statements:` or `quotes:`; this is bare text.'),
        ),
      );
  }
  return { path, ...reading };
}

function readSection(entry: Entry, reading: Reading): void {
  const { name, key, value } = entry;
  if (!SECTIONS.includes(name)) {
    const meant = meantKey(name, SECTIONS);
    reading.troubles.push({
      ...error(
        key,
        'unknown-key',
        meant === undefined
          ? tell('A facts file has no section `{section}`. It may have {sections}.', { section: name, sections: SECTIONS.join(', ') })
          : tell('A facts file has no section `{section}`; did you mean `{meant}`?', { section: name, meant }),
      ),
      ...(meant === undefined ? {} : { suggestion: meant }),
    });
  } else if (!holdsSomething(value)) return;
  else if (name === 'stet') {
    if (value.kind !== 'text' || value.text !== '1')
      reading.troubles.push(error(value, 'unfit-value', tell('`stet` takes 1, the only version of this format.')));
  } else if (name === 'sources') readSources(entry, reading);
  else if (value.kind === 'list') for (const item of value.items) readItem(name, item, reading);
  else
    reading.troubles.push(
      error(
        firstOf(value),
        'unfit-value',
        tell('`{key}` takes a list: begin each entry on a line of its own with a hyphen and a space.', { key: name }),
      ),
    );
}

function readSources({ key, value }: Entry, reading: Reading): void {
  if (value.kind !== 'map') {
    reading.troubles.push(
      error(
        key,
        'unfit-value',
        tell('`sources` takes a short name for each source, followed by a colon, with title, publisher, url and date below it.'),
      ),
    );
    return;
  }
  for (const entry of value.entries) {
    const rules = { schema: source as v.GenericSchema<unknown, WrittenSource>, called: tell('A source'), vital: [] };
    const valid = entry.value.kind === 'nothing' ? undefined : validated(entry.value, rules, reading.troubles);
    if (valid) reading.sources.push({ id: entry.name, entry, value: valid.value });
    else if (entry.value.kind === 'nothing')
      reading.troubles.push(
        error(entry.key, 'unfit-value', tell('The source `{id}` needs a title, a publisher or a url.', { id: entry.name })),
      );
  }
}

function readItem(section: string, item: Tree, reading: Reading): void {
  const { troubles } = reading;
  if (!holdsSomething(item)) return;
  if (section === 'statements' && isSplitByColon(item)) {
    const { code, told, line } = colonSlip(reading.lines.text(reading.lines.at(item.start).line));
    troubles.push({ ...error(item, code, told), suggestion: line });
  } else if (section === 'statements') {
    const valid = validated(item, { schema: statement, called: tell('A statement'), vital: STATEMENT_KEYS }, troubles);
    if (valid) reading.statements.push(valid);
  } else if (item.kind !== 'map') {
    troubles.push(
      error(
        firstOf(item),
        'unfit-value',
        tell('An entry of `{section}` takes keys: write - {key}: and go on below it.', {
          section,
          key: section === 'quotes' ? 'speaker' : 'name',
        }),
      ),
    );
  } else if (section === 'quotes') {
    const valid = validated(
      item,
      { schema: quote as v.GenericSchema<unknown, WrittenQuote>, called: tell('A quote'), vital: QUOTE_KEYS },
      troubles,
    );
    if (valid) reading.quotes.push(valid);
  } else {
    const { kind, schema } = ENTITY_SECTIONS[section as keyof typeof ENTITY_SECTIONS];
    const rules = { schema: schema as v.GenericSchema<unknown, unknown>, called: CALLED[kind], vital: ENTITY_VITAL, separable: ['dates'] };
    const valid = validated(item, rules, troubles);
    if (!valid) return;
    const entity = { kind, valid } as EntityEntry;
    reportIncompletable(entity, troubles);
    reading.entities.push(entity);
  }
}

/** `complete` names keys that hold facts; others cannot be complete. */
function reportIncompletable({ kind, valid }: EntityEntry, troubles: Trouble[]): void {
  const { complete = [] } = valid.value;
  if (complete.length === 0) return;
  const section = Object.values(ENTITY_SECTIONS).find((one) => one.kind === kind);
  const factKeys = keysAt(section?.schema as unknown as v.GenericSchema, []).filter((key) => !(key in entityKeys));
  for (const [at, key] of complete.entries()) {
    if (factKeys.includes(key)) continue;
    const meant = meantKey(key, factKeys);
    const told =
      meant === undefined
        ? tell('`complete` takes keys of {kind}, and `{key}` is none.', { kind: A_KIND[kind], key })
        : tell('`complete` takes keys of {kind}, and `{key}` is none; did you mean `{meant}`?', { kind: A_KIND[kind], key, meant });
    troubles.push({
      ...error(spanAt(valid.tree, ['complete', at]), 'unknown-key', told),
      ...(meant === undefined ? {} : { suggestion: meant }),
    });
  }
}

/** "- Budget: [5] million": YAML takes the words before the colon for a key. */
function isSplitByColon(item: Tree): boolean {
  const name = item.kind === 'map' && item.entries.length === 1 ? item.entries[0]!.name : '';
  return name !== '' && !STATEMENT_KEYS.includes(name) && nearestKey(name, STATEMENT_KEYS) === undefined;
}

const STATEMENT_KEYS = keysAt(statement, []);
const QUOTE_KEYS = keysAt(quote as v.GenericSchema, []);

/** A short stretch at the start of a node, so that a problem does not underline half the file. */
function firstOf(tree: Tree): { start: number; end: number } {
  if (tree.kind === 'map' && tree.entries[0]) return tree.entries[0].key;
  if (tree.kind === 'list' && tree.items[0]) return firstOf(tree.items[0]);
  return tree;
}
