import type { NameTables } from '../../core/facts/names/name-tables.ts';
import type { NumberLists } from '../../core/facts/names/number-lists.ts';
import type { Vocabulary } from '../../core/facts/names/vocabulary.ts';
import type { Section, Sections } from './layout.ts';
import { wordArrays, wordTable } from './word-table.ts';

/** Everything in a pack, by the numbers of its entities, texts and statements. */
export interface PackParts {
  readonly texts: Vocabulary;
  /** By the numbers of the entities. */
  readonly ids: Vocabulary;
  /** Offices as `officeKey` writes them. */
  readonly titles: Vocabulary;
  /** Each as JSON. */
  readonly provenances: Vocabulary;
  readonly names: NameTables;
  /** Where each entity's record starts in `entities`, and the end of the last; so for facts, and for the numbers of statements. */
  readonly entityStarts: Uint32Array;
  readonly entities: Uint8Array;
  readonly factStarts: Uint32Array;
  readonly facts: Uint8Array;
  readonly firstStatements: Uint32Array;
  /** By entity: statements of others that mention it. */
  readonly mentions: NumberLists;
  /** By title: its statements, unless they are too many to tell anything. */
  readonly holders: NumberLists;
  /** Numbers of Wikidata items with their entities, sorted. */
  readonly wikidata: readonly (readonly [item: number, entity: number])[];
  /** Texts of facts that name an entity of the pack without its id, with its number, sorted. */
  readonly refs: readonly (readonly [text: number, entity: number])[];
  readonly plain: readonly string[];
  readonly quotes: readonly string[];
}

/** The sections of a pack's file. */
export function sectionsFor(parts: PackParts): Sections {
  const { names } = parts;
  return {
    ...wordSections('texts', parts.texts, false),
    ...wordSections('ids', parts.ids, true),
    ...wordSections('titles', parts.titles, true),
    ...wordSections('provenances', parts.provenances, false),
    ...wordSections('words', names.words, true),
    ...wordSections('plain', listed(parts.plain), false),
    ...wordSections('quotes', listed(parts.quotes), false),
    ...listSections('mentions', parts.mentions),
    ...listSections('holders', parts.holders),
    ...listSections('bearers', names.bearers),
    ...listSections('sharing', names.sharing),
    ...listSections('slips', names.slips),
    entityStarts: parts.entityStarts,
    entities: parts.entities,
    factStarts: parts.factStarts,
    facts: parts.facts,
    firstStatements: parts.firstStatements,
    trieLabels: names.trie.labels,
    trieChildren: names.trie.firstChild,
    counts: names.counts,
    wikidataItems: Uint32Array.from(parts.wikidata, ([item]) => item),
    wikidataEntities: Uint32Array.from(parts.wikidata, ([, entity]) => entity),
    refTexts: Uint32Array.from(parts.refs, ([text]) => text),
    refEntities: Uint32Array.from(parts.refs, ([, entity]) => entity),
  };
}

/** What can be read of a pack's sections without decoding them. */
export interface OpenParts extends Omit<PackParts, 'wikidata' | 'refs' | 'plain' | 'quotes'> {
  readonly wikidataItems: Uint32Array;
  readonly wikidataEntities: Uint32Array;
  readonly refTexts: Uint32Array;
  readonly refEntities: Uint32Array;
  readonly plain: Vocabulary;
  readonly quotes: Vocabulary;
}

/** Finds the parts of a pack among its sections. Throws a RangeError where one is missing or leads outside its bounds. */
export function partsOf(sections: Sections): OpenParts {
  const numbers = (name: string) => sectionAs(Uint32Array, sections, name);
  const bytes = (name: string) => sectionAs(Uint8Array, sections, name);
  const words = (name: string) => {
    const arrays = { starts: numbers(`${name}Starts`), bytes: bytes(`${name}Bytes`), slots: numbers(`${name}Slots`) };
    demandStarts(arrays.starts, arrays.bytes.length);
    return wordTable(arrays);
  };
  const lists = (name: string, below: number): NumberLists => {
    const found = { starts: numbers(`${name}Starts`), values: numbers(`${name}Values`) };
    demandStarts(found.starts, found.values.length);
    if (found.starts.length !== below + 1) throw new RangeError(`the pack’s ${name} do not fit together`);
    return found;
  };
  const ids = words('ids');
  const titles = words('titles');
  const vocabulary = words('words');
  const trie = { labels: numbers('trieLabels'), firstChild: numbers('trieChildren') };
  const nodes = trie.labels.length;
  demandStarts(trie.firstChild, nodes);
  const slips = numbers('slipsStarts');
  const starts = (name: string, end: number) => {
    const found = numbers(name);
    demandStarts(found, end);
    if (found.length !== ids.size + 1) throw new RangeError(`the pack’s ${name} do not fit together`);
    return found;
  };
  const entities = bytes('entities');
  const facts = bytes('facts');
  const firstStatements = numbers('firstStatements');
  return {
    texts: words('texts'),
    ids,
    titles,
    provenances: words('provenances'),
    plain: words('plain'),
    quotes: words('quotes'),
    names: {
      words: vocabulary,
      trie,
      bearers: lists('bearers', nodes),
      counts: numbers('counts'),
      sharing: lists('sharing', vocabulary.size),
      slips: lists('slips', slips.length - 1),
    },
    entities,
    facts,
    entityStarts: starts('entityStarts', entities.length),
    factStarts: starts('factStarts', facts.length),
    firstStatements: starts('firstStatements', firstStatements.at(-1) ?? 0),
    mentions: lists('mentions', ids.size),
    holders: lists('holders', titles.size),
    wikidataItems: numbers('wikidataItems'),
    wikidataEntities: numbers('wikidataEntities'),
    refTexts: numbers('refTexts'),
    refEntities: numbers('refEntities'),
  };
}

function wordSections(name: string, words: Pick<Vocabulary, 'size' | 'wordOf'>, findable: boolean): Sections {
  const { starts, bytes, slots } = wordArrays(words.size, words.wordOf, findable);
  return { [`${name}Starts`]: starts, [`${name}Bytes`]: bytes, [`${name}Slots`]: slots };
}

function listed(texts: readonly string[]): Pick<Vocabulary, 'size' | 'wordOf'> {
  return { size: texts.length, wordOf: (number) => texts[number]! };
}

function listSections(name: string, { starts, values }: NumberLists): Sections {
  return { [`${name}Starts`]: starts, [`${name}Values`]: values };
}

function sectionAs<T extends Section>(type: abstract new (...args: never[]) => T, sections: Sections, name: string): T {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!(section instanceof type)) throw new RangeError(`the pack has no ${name}`);
  return section;
}

/** Starts never go back, nor past what they point into: what reads them then need not ask. */
function demandStarts(starts: Uint32Array, end: number): void {
  let before = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at]!;
    if (start < before) throw new RangeError('the pack’s lists go backwards');
    before = start;
  }
  if (starts.length === 0 || before > end) throw new RangeError('the pack’s lists lead outside it');
}
