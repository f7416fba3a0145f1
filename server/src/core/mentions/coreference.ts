import type { Reading } from '../analyze/reading.ts';
import type { Entity, EntityId, EntityKind } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { senseOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import { ADJECTIVE, dominantPart, isOrganizationNoun, isPlaceNoun, NOUN } from '../languages/en/lexicon.ts';
import { PLACE_LEADS } from '../languages/en/place-words.ts';
import { DEMONSTRATIVES, DESCRIPTION_NOUNS, PRONOUNS } from '../languages/en/reference.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import type { QuotedSpan } from '../text/quotations.ts';
import { inOrder, type TokenSpan } from '../text/span.ts';
import { WORD } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { wordTrait } from '../text/word-traits.ts';
import { compareTitles, titleWords } from '../values/titles/title-words.ts';
import type { LinkedBlock } from './linked-block.ts';
import { type Mention, mentionOf, type UnknownName } from './mention.ts';
import { isTitleWord } from './runs.ts';

/** A pronoun or description whose antecedent the draft does not settle. */
export interface OpenReference extends TokenSpan {
  readonly kind: EntityKind;
  readonly gender?: 'he' | 'she';
}

/** What pronouns and descriptions of a block stand for. Sorted; all mentions are `inferred`. */
export interface References {
  readonly mentions: readonly Mention[];
  readonly open: readonly OpenReference[];
}

interface Seen {
  readonly kind: EntityKind;
  /** Undefined: somebody whom the store lacks. */
  readonly entity: Entity | undefined;
  /** The last word of what names a thing, which it may be called by: looked up once, since every article after it asks. */
  readonly noun: string | undefined;
  /** First of its kind in its sentence: its likely subject. */
  readonly leads: boolean;
  readonly sentence: number;
  readonly block: number;
}

/** A pronoun, or an article or the like that a description may begin with. */
const REFERS = wordTrait((fold) => PRONOUNS.has(fold) || DEMONSTRATIVES.has(fold));
const NO_REFERENCES: readonly Reference[] = [];
const MEMORY = 12;
const PEOPLE: readonly EntityKind[] = ['person'];
const THINGS: readonly EntityKind[] = ['place', 'organization', 'work', 'event'];

/** Resolves pronouns and descriptions, paragraph by paragraph, as each is asked for: the subject of the sentence before, else the last one named that fits. */
export function* referencesIn(
  blocks: Iterable<{ readonly reading: Reading; readonly linked: LinkedBlock }>,
  facts: FactSlice,
): Generator<References, undefined> {
  const recent: Seen[] = [];
  let block = 0;
  for (const { reading, linked } of blocks) {
    const mentions: Mention[] = [];
    const open: OpenReference[] = [];
    for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
      const span = reading.sentences[sentence]!;
      const names = namesOf(span, { reading, linked, facts, block, sentence });
      const isNoted = (noun: string) => recent.some((seen) => bears(seen, noun)) || names.some(({ seen }) => bears(seen, noun));
      const found = referencesOf(span, { reading, linked, isNoted });
      for (const reference of found) {
        const before = recent.slice();
        for (const { from, seen } of names) if (from < reference.from) before.push(seen);
        const entity = antecedent(reference, before, { block, sentence, facts });
        // "It was … It was …": a subject that goes on as a pronoun still leads its sentence.
        if (entity && reference.pronoun && reference.from === span.from)
          names.unshift({ from: reference.from, seen: { kind: entity.kind, entity, noun: nounOf(entity), leads: true, sentence, block } });
        if (entity)
          mentions.push(
            mentionOf(reference, block, { entity: entity.id, form: reference.pronoun ? 'pronoun' : 'description', certainty: 'inferred' }),
          );
        else if (reference.noun === undefined)
          open.push({
            from: reference.from,
            to: reference.to,
            kind: reference.kinds[0]!,
            ...(reference.gender ? { gender: reference.gender } : {}),
          });
      }
      for (const { seen } of names) {
        if (recent.length === MEMORY) recent.shift();
        recent.push(seen);
      }
    }
    yield { mentions: cutToSize(mentions), open: cutToSize(open) };
    block++;
  }
}

interface Reference extends TokenSpan {
  readonly pronoun: boolean;
  readonly kinds: readonly EntityKind[];
  readonly subkind?: string;
  readonly gender?: 'he' | 'she';
  /** A noun that means no kind by itself, only what is called so: "the bridge" after the Tamber Bridge. */
  readonly noun?: string;
  /** Words of a title that describes a person. */
  readonly title?: readonly string[];
}

interface Place {
  readonly reading: Reading;
  readonly linked: LinkedBlock;
  readonly facts: FactSlice;
}

/** Where references are looked for; `isNoted`: whether something named lately is called by a noun. */
interface Referring {
  readonly reading: Reading;
  readonly linked: LinkedBlock;
  readonly isNoted: (noun: string) => boolean;
}

function nounOf({ name }: Entity): string {
  return foldedName(name).at(-1) ?? '';
}

/** "the club" for a soccer club. */
function isSort({ subkind }: Entity, noun: string): boolean {
  return subkind === noun || subkind?.endsWith(` ${noun}`) === true;
}

/** Whether somebody may say "the NOUN" of it. */
function bears({ kind, noun: last, entity }: Seen, noun: string): boolean {
  return kind !== 'person' && (last === noun || (entity !== undefined && isSort(entity, noun)));
}

function referencesOf(sentence: TokenSpan, { reading, linked, isNoted }: Referring): readonly Reference[] {
  const { tokens, quotes } = reading;
  if ((tokens.someTraits & REFERS) === 0) return NO_REFERENCES;
  let found: Reference[] | undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.traits[at]! & REFERS) === 0 || isSpoken(at, quotes)) continue;
    const pronoun = PRONOUNS.get(tokens.folds[at]!);
    if (pronoun) {
      const kinds = pronoun.kind === 'person' ? PEOPLE : THINGS;
      found ??= [];
      found.push({ from: at, to: at + 1, pronoun: true, kinds, ...(pronoun.gender ? { gender: pronoun.gender } : {}) });
    } else {
      const description = descriptionAt(at, sentence, reading, isNoted);
      if (!description || isNamed(description, linked.mentions)) continue;
      found ??= [];
      found.push(description);
    }
  }
  return found ?? NO_REFERENCES;
}

function isSpoken(token: number, quotes: readonly QuotedSpan[]): boolean {
  return quotes.some((quote) => quote.kind === 'speech' && quote.from <= token && token < quote.to);
}

function isNamed({ from, to }: TokenSpan, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.from < to + 1 && mention.to > from);
}

/** What a word may be in a description, or-ed: a noun that describes, a title, what a noun goes on with, what may stand before one. */
const THING = 1;
const TITLE = 2;
const GOES_ON = 4;
const MAY_STAND = 8;
const KINDS = new WordTable((fold) => {
  const part = dominantPart(fold);
  const isTitle = isTitleWord(fold);
  return (
    (DESCRIPTION_NOUNS.has(fold) ? THING : 0) |
    (isTitle ? TITLE : 0) |
    (part === NOUN || isTitle || fold === 'of' ? GOES_ON : 0) |
    (part === NOUN || part === ADJECTIVE ? MAY_STAND : 0)
  );
});

/** "the country", "the leftist leader": an article, up to two modifiers, and a noun that describes something named before. */
function descriptionAt(at: number, sentence: TokenSpan, { tokens }: Reading, isNoted: Referring['isNoted']): Reference | undefined {
  for (let noun = at + 1; noun <= at + 3 && noun < sentence.to; noun++) {
    if (tokens.kind[noun] !== WORD) return undefined;
    const fold = tokens.folds[noun]!;
    const kinds = KINDS.at(tokens, noun);
    const ends = noun + 1 >= sentence.to || tokens.kind[noun + 1] !== WORD || (KINDS.at(tokens, noun + 1) & GOES_ON) === 0;
    const thing = (kinds & THING) === 0 ? undefined : DESCRIPTION_NOUNS.get(fold);
    if (thing && ends)
      return { from: at, to: noun + 1, pronoun: false, kinds: [thing.kind], ...(thing.subkind ? { subkind: thing.subkind } : {}) };
    if (ends && noun === at + 1 && isNoted(fold)) return { from: at, to: noun + 1, pronoun: false, kinds: THINGS, noun: fold };
    if ((kinds & TITLE) !== 0 && ends) return { from: at, to: noun + 1, pronoun: false, kinds: ['person'], title: titleWords([fold]) };
    if ((kinds & MAY_STAND) === 0) return undefined;
  }
  return undefined;
}

/** A name by the token that it begins at. */
interface NameSeen {
  readonly from: number;
  readonly seen: Seen;
}

function namesOf(span: TokenSpan, { reading, linked, facts, block, sentence }: Place & { block: number; sentence: number }): NameSeen[] {
  const names: NameSeen[] = [];
  const kinds: EntityKind[] = [];
  for (const mention of linked.mentions) {
    if (mention.from < span.from || mention.from >= span.to) continue;
    const entity = facts.entity(mention.entity);
    if (!entity) continue;
    const { kind } = entity;
    const adjective = mention.form === 'demonym' || reading.tokens.folds[mention.to] === "'s";
    const leads = !kinds.includes(kind) && !(adjective && kind === 'place');
    names.push({ from: mention.from, seen: { kind, entity, noun: nounOf(entity), leads, sentence, block } });
    if (!adjective) kinds.push(kind);
  }
  for (const name of linked.unknown) {
    if (name.from < span.from || name.from >= span.to || !mayBePerson(name, reading)) continue;
    names.push({
      from: name.from,
      seen: { kind: 'person', entity: undefined, noun: undefined, leads: !kinds.includes('person'), sentence, block },
    });
    kinds.push('person');
  }
  return inOrder(names);
}

/** Of two words or more, and neither a place's ("in Port Sable") nor a body's ("the Hamre City Council"). */
function mayBePerson({ from, words }: UnknownName, { tokens: { folds } }: Reading): boolean {
  return words.length > 1 && !PLACE_LEADS.has(folds[from - 1] ?? '') && !isOrganizationNoun(words.at(-1)!);
}

function antecedent(
  reference: Reference,
  recent: readonly Seen[],
  at: { block: number; sentence: number; facts: FactSlice },
): Entity | undefined {
  const furthest = at.block - (reference.pronoun ? 1 : 3);
  const fitting: Seen[] = [];
  for (const seen of recent) {
    if (seen.block < furthest || !reference.kinds.includes(seen.kind)) continue;
    if (seen.entity === undefined || fits(seen.entity, reference, at.facts)) fitting.push(seen);
  }
  if (fitting.length === 0) return undefined;
  // Where pronouns are not told, "she" may be any of those named.
  const several = fitting.some((seen) => seen.entity?.id !== fitting[0]!.entity?.id);
  if (reference.gender && several && fitting.some((seen) => seen.entity?.pronouns === undefined)) return undefined;
  const here = fitting.filter((seen) => seen.block === at.block && seen.sentence === at.sentence && seen.leads);
  if (here.length > 0) return here[0]!.entity;
  const last = fitting[fitting.length - 1]!;
  const before = fitting.filter((seen) => seen.block === last.block && seen.sentence === last.sentence);
  return (before.find((seen) => seen.leads) ?? before[0])?.entity;
}

/** Whether somebody may say "the NOUN" of it: its name ends in the noun, or the store calls it that. */
function isCalled(entity: Entity, noun: string): boolean {
  return entity.kind !== 'person' && (isSort(entity, noun) || nounOf(entity) === noun);
}

/** What the store calls nothing may be of any sort, unless its name tells: Hamre College is no museum. */
function isOfSort(entity: Entity, sort: string): boolean {
  const { subkind } = entity;
  const last = nounOf(entity);
  return last === sort || (subkind === undefined ? !isOrganizationNoun(last) && !isPlaceNoun(last) : isSort(entity, sort));
}

function fits(entity: Entity, { subkind, gender, title, noun }: Reference, facts: FactSlice): boolean {
  if (noun !== undefined) return isCalled(entity, noun);
  if (subkind !== undefined && !isOfSort(entity, subkind)) return false;
  if (gender && entity.pronouns && !entity.pronouns.toLowerCase().startsWith(gender)) return false;
  if (!title) return true;
  const titles: EntityId[] = [];
  for (const statement of facts.about(entity.id)) {
    if (senseOf(statement) !== 'office' || statement.value.type !== 'text') continue;
    const likeness = compareTitles(title, titleWords(foldedName(statement.value.text)));
    if (likeness === 'same' || likeness === 'general') return true;
    titles.push(statement.id);
  }
  return titles.length === 0;
}
