import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice, NameForm } from '../facts/fact-source.ts';
import { foldedName, personNamesOf } from '../facts/name-words.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { dominantPart, isOrdinaryWord, VERB } from '../languages/en/lexicon.ts';
import { PAST_AUXILIARIES as SAYING } from '../languages/en/tense.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import { flatMap } from '../text/flat-map.ts';
import { inOrder, type TokenSpan } from '../text/span.ts';
import { POSSESSIVE } from '../text/tokens.ts';
import { shortForms } from '../values/names/person-name.ts';
import type { KnownName } from './known-names.ts';
import type { LinkedBlock, NamedBlock } from './linked-block.ts';
import { type Mention, mentionOf, type UnknownName } from './mention.ts';
import { isTitleCase, isTitleWord, opensSentence } from './runs.ts';
import { NOTHING_SETTLED, type Settled } from './settled.ts';
import { strangersIn } from './strangers.ts';
import { unknownNames } from './unknown-names.ts';

const WRONG: ReadonlySet<NameForm> = new Set(['never', 'never-demonym']);
const WOMAN = new Set(['mrs', 'ms', 'miss', 'madam', 'dame', 'lady']);
const MAN = new Set(['mr', 'sir', 'lord']);

/**
 * Ties the known names of a draft to entities. Full names first; family names then follow whoever of that name the draft
 * has named, or the only bearer in the store. Where two fit, nobody is chosen and the name is left open.
 */
export function link(
  blocks: readonly NamedBlock[],
  facts: FactSlice,
  about: ReadonlySet<EntityId>,
  settled: Settled = NOTHING_SETTLED,
): LinkedBlock[] {
  const named = new Set<EntityId>([...settled.people, ...settled.likely, ...settled.variants.values()]);
  for (const block of blocks) {
    for (const name of block.known) {
      if (name.embedded) continue;
      const full = name.bearers.filter((bearer) => isFullForm(bearer.form, facts.entity(bearer.entity)));
      if (full.length === 1) named.add(full[0]!.entity);
    }
  }
  const strangers = strangersIn(blocks, facts);
  const families = byFamilyName(named, facts);
  return blocks.map((block, index) => linkBlock(block, index));

  function linkBlock(block: NamedBlock, index: number): LinkedBlock {
    const mentions: Mention[] = [];
    const open: UnknownName[] = [];
    for (const name of block.known) {
      if (name.embedded) continue;
      const chosen = choose(name, block, index);
      if (chosen === undefined) continue;
      if (Array.isArray(chosen)) open.push({ block: index, from: name.from, to: name.to, words: wordsOf(block, name), between: chosen });
      else mentions.push(chosen as Mention);
    }
    const strange = unknownNames(block.reading, index, mentions);
    if (settled.variants.size === 0) return { mentions: cutToSize(mentions), unknown: cutToSize(merged(open, strange)) };
    const variants = flatMap(strange, (name): Mention[] => {
      const entity = settled.variants.get(name.words.join(' '));
      return entity === undefined ? [] : [mentionOf(name, index, { entity, form: 'alias', certainty: 'certain' })];
    });
    const left = strange.filter((name) => !settled.variants.has(name.words.join(' ')));
    return { mentions: [...mentions, ...variants].sort((a, b) => a.from - b.from), unknown: merged(open, left) };
  }

  function choose(name: KnownName, block: NamedBlock, index: number): Mention | EntityId[] | undefined {
    const as = ({ entity, form }: KnownName['bearers'][number], certainty: Mention['certainty']) =>
      mentionOf(name, index, { entity, form, certainty });
    const [only] = name.bearers;
    // Nearly every name has one bearer and says by itself who is meant.
    if (only && name.bearers.length === 1 && isRight(only.form)) return as(only, 'certain');
    const byForm = (test: (form: NameForm) => boolean) => name.bearers.filter((bearer) => test(bearer.form));
    const right = byForm(isRight);
    if (right.length === 1) return as(right[0]!, 'certain');
    if (right.length > 1) {
      const meant = right.filter((bearer) => settled.people.has(bearer.entity));
      if (meant.length === 1) return as(meant[0]!, 'certain');
      const inDraft = right.filter((bearer) => about.has(bearer.entity) || settled.likely.has(bearer.entity));
      return inDraft.length === 1 ? as(inDraft[0]!, 'inferred') : right.map((bearer) => bearer.entity);
    }
    const family = byForm((form) => form === 'family');
    if (family.length > 0) {
      // The index keeps only so many bearers of a name as common as Smith; whom the draft names is always among them.
      const here = families.get(wordsOf(block, name).join(' ')) ?? [];
      return chooseFamily(name, [...new Set([...family.map((bearer) => bearer.entity), ...here])], block, index);
    }
    const descriptor = byForm((form) => form === 'descriptor').filter((bearer) => about.has(bearer.entity) || named.has(bearer.entity));
    if (descriptor.length === 1) return as(descriptor[0]!, 'inferred');
    const wrong = byForm((form) => WRONG.has(form));
    if (wrong.length === 1) return as(wrong[0]!, 'certain');
    return undefined;
  }

  function chooseFamily(name: KnownName, bearers: EntityId[], block: NamedBlock, index: number): Mention | EntityId[] | undefined {
    const { tokens } = block.reading;
    const fold = tokens.folds[name.from]!;
    const before = name.from > 0 ? tokens.folds[name.from - 1]! : '';
    const fitting = bearers.filter((id) => fitsAddress(before, facts.entity(id)));
    const here = fitting.filter((id) => named.has(id));
    const stranger = strangers.get(fold)?.before(index, name.from);
    const namesake = strangers.has(fold);
    if (namesake && (WOMAN.has(before) || MAN.has(before)) && here.some((id) => facts.entity(id)?.pronouns === undefined)) return undefined;
    if (here.length === 1)
      return stranger?.nearest
        ? undefined
        : mentionOf(name, index, { entity: here[0]!, form: 'family', certainty: namesake ? 'inferred' : 'certain' });
    if (here.length > 1) return here;
    if (fitting.length !== 1 || stranger?.nearest) return fitting.length > 1 && !isOrdinaryWord(fold) ? fitting : undefined;
    if (isTitleWord(fold) || isGivenName(fold) || (isOrdinaryWord(fold) && !isTitleWord(before) && !actsAsName(block, name)))
      return undefined;
    return mentionOf(name, index, { entity: fitting[0]!, form: 'family', certainty: 'inferred' });
  }
}

/** The people whom a draft names, by each folded form of their family names. */
function byFamilyName(named: ReadonlySet<EntityId>, facts: FactSlice): ReadonlyMap<string, readonly EntityId[]> {
  const found = new Map<string, EntityId[]>();
  for (const id of named) {
    const entity = facts.entity(id);
    if (entity?.kind !== 'person') continue;
    for (const form of shortForms(personNamesOf(entity)[0]!)) {
      const key = foldedName(form).join(' ');
      found.set(key, [...(found.get(key) ?? []), id]);
    }
  }
  return found;
}

/** An ordinary word is a name where it has a capital within a sentence, or opens one as the subject of a verb ("Trump declared"). */
function actsAsName({ reading: { tokens, sentences } }: NamedBlock, name: TokenSpan): boolean {
  const sentence = sentences.find((span) => span.from <= name.from && name.from < span.to);
  if (!sentence || isTitleCase(tokens, sentence)) return false;
  if (!opensSentence(tokens, sentence, name.from)) return true;
  const next = tokens.folds[name.to] ?? '';
  return tokens.kind[name.to] === POSSESSIVE || (dominantPart(next) === VERB && next.endsWith('ed')) || SAYING.has(next);
}

/** A form that is right for its bearer, and no mere shortening. */
function isRight(form: NameForm): boolean {
  return form !== 'family' && form !== 'descriptor' && !WRONG.has(form);
}

/** A form that says by itself who is meant. */
function isFullForm(form: NameForm, entity: Entity | undefined): boolean {
  return entity !== undefined && form !== 'family' && form !== 'descriptor' && form !== 'short' && !WRONG.has(form) && form !== 'demonym';
}

function fitsAddress(before: string, entity: Entity | undefined): boolean {
  const pronouns = entity?.pronouns?.toLowerCase();
  if (pronouns === undefined) return true;
  if (WOMAN.has(before)) return !pronouns.startsWith('he');
  return !MAN.has(before) || !pronouns.startsWith('she');
}

function wordsOf({ reading: { tokens } }: NamedBlock, span: TokenSpan): string[] {
  return tokens.folds.slice(span.from, span.to);
}

function merged(a: readonly UnknownName[], b: readonly UnknownName[]): readonly UnknownName[] {
  if (a.length === 0) return b;
  const kept = b.filter((name) => !a.some((other) => other.from < name.to && name.from < other.to));
  return inOrder([...a, ...kept]);
}
