import type { Entity, EntityId } from '../facts/entity.ts';
import type { NameForm, NameHit } from '../facts/fact-source.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { isOrdinaryWord, isOrganizationNoun } from '../languages/en/lexicon.ts';
import { GENERATION_SUFFIXES } from '../languages/en/names.ts';
import { folded } from '../text/folding.ts';
import { inOrder, type TokenSpan } from '../text/span.ts';
import { tokenMarks } from '../text/token-marks.ts';
import { DOTTED, GLUED, INITIAL, type Tokens, UPPER } from '../text/tokens.ts';
import { isCapitalised, isTitleCase, isTitleWord, opensSentence } from './runs.ts';

/** A known name as it stands in a block, the longest of those that overlap. */
export interface KnownName extends TokenSpan {
  readonly bearers: NameHit['bearers'];
  /** It is part of a longer name that the store lacks ("Columbia University"), and so names somebody else. */
  readonly embedded: boolean;
}

export interface NameContext {
  readonly tokens: Tokens;
  readonly sentences: readonly TokenSpan[];
  readonly entityOf: (id: EntityId) => Entity | undefined;
  /** Whether a token is part of a date. */
  readonly isDate: (token: number) => boolean;
}

const NO_NAMES: readonly KnownName[] = [];

/** The hits that are really names here: capitalised as the name is, longest first, not overlapping. */
export function knownNames(hits: readonly NameHit[], context: NameContext): readonly KnownName[] {
  const fitting: NameHit[] = [];
  for (const hit of hits) {
    let fits = 0;
    for (const bearer of hit.bearers) if (caseFits(hit, bearer, context)) fits++;
    if (fits === hit.bearers.length) fitting.push(hit);
    else if (fits > 0) fitting.push({ ...hit, bearers: hit.bearers.filter((bearer) => caseFits(hit, bearer, context)) });
  }
  if (fitting.length === 0) return NO_NAMES;
  if (!areApart(fitting)) fitting.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = tokenMarks(context.tokens.count);
  const chosen: NameHit[] = [];
  for (const hit of fitting) {
    if (isTaken(taken, hit)) continue;
    taken.fill(1, hit.from, hit.to);
    chosen.push(hit);
  }
  return inOrder(chosen).map((hit) => ({ from: hit.from, to: hit.to, bearers: hit.bearers, embedded: isEmbedded(hit, taken, context) }));
}

/** Most names overlap no other, and need not be ordered by their length. */
function areApart(hits: readonly NameHit[]): boolean {
  for (let i = 1; i < hits.length; i++) if (hits[i]!.from < hits[i - 1]!.to) return false;
  return true;
}

function isTaken(taken: Uint8Array, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return true;
  return false;
}

function caseFits(hit: NameHit, bearer: { entity: EntityId; form: NameForm }, { tokens, entityOf }: NameContext): boolean {
  if (bearer.form === 'descriptor') return true;
  const entity = entityOf(bearer.entity);
  if (!entity) return false;
  if (isCapitalised(tokens, hit.from)) {
    if (hit.to - hit.from > 1 || (tokens.shape[hit.from]! & (UPPER | DOTTED)) !== 0) return true;
    const fold = tokens.folds[hit.from]!;
    return !acronymsOf(entity).has(fold) && (!isOnlyAbbreviated(entity, fold) || isAfterTown(tokens, hit));
  }
  if (hit.to - hit.from === 1) return false;
  const form = [entity.name, ...entity.aliases].find((name) => folded(name.split(/[\s-]/)[0]!) === tokens.folds[hit.from]);
  return form !== undefined && /^[\p{Ll}\d]/u.test(form);
}

const acronyms = new WeakMap<Entity, ReadonlySet<string>>();

/** Folded names that stand only in capitals ("US", "WHO", "TIME"): an acronym is not the word of the same letters. */
function acronymsOf(entity: Entity): ReadonlySet<string> {
  let known = acronyms.get(entity);
  if (!known) {
    const names = [entity.name, ...entity.aliases, entity.abbr ?? '', entity.short ?? ''];
    const small = new Set(names.filter((name) => name !== name.toUpperCase() || name.length < 2).map(folded));
    known = new Set(names.map(folded).filter((fold) => !small.has(fold)));
    acronyms.set(entity, known);
  }
  return known;
}

/** "Wash.", "Ore.": the word without its stop is another word. */
function isOnlyAbbreviated({ name, aliases }: Entity, fold: string): boolean {
  return !name.includes('.') && aliases.some((alias) => alias.endsWith('.') && folded(alias.slice(0, -1)) === fold);
}

/** "Tacoma, Wash." at the end of a sentence, whose stop it shares. */
function isAfterTown({ folds }: Tokens, { from, to }: TokenSpan): boolean {
  return folds[from - 1] === ',' && folds[to] === '.';
}

/** Beside most names stands nothing that could make them part of a longer one, which two looks tell. */
function standsAlone({ from, to }: NameHit, tokens: Tokens): boolean {
  const { folds } = tokens;
  const next = folds[to] ?? '';
  if (isCapitalised(tokens, to) || next === ',' || next === '-' || GENERATION_SUFFIXES.has(next)) return false;
  return !isCapitalised(tokens, from - 1) && folds[from - 1] !== 'of' && folds[from - 1] !== '-';
}

function isEmbedded(hit: NameHit, taken: Uint8Array, context: NameContext): boolean {
  return !standsAlone(hit, context.tokens) && isPartOfMore(hit, taken, context);
}

/** Whether what stands beside a hit makes it part of a longer name. */
function isPartOfMore(hit: NameHit, taken: Uint8Array, context: NameContext): boolean {
  const { tokens, sentences, isDate } = context;
  const sentence = sentences.find((s) => s.from <= hit.from && hit.from < s.to) ?? { from: 0, to: tokens.count };
  const wrongForm = hit.bearers.every((bearer) => bearer.form === 'never' || bearer.form === 'never-demonym');
  const person = hit.bearers.every((bearer) => context.entityOf(bearer.entity)?.kind === 'person');
  const headline = () => isTitleCase(tokens, sentence);
  const adjective = hit.bearers.every((bearer) => bearer.form === 'demonym' || bearer.form === 'never-demonym');
  if (continuesAfter()) return true;
  return continuesBefore();

  function continuesAfter(): boolean {
    const next = hit.to;
    if (next >= sentence.to) return false;
    if (GENERATION_SUFFIXES.has(tokens.folds[next]!)) return person;
    if (tokens.folds[next] === ',' && !person && !adjective) return isForeignRegion(next + 1);
    if (tokens.folds[next] === '-' && (tokens.shape[next]! & GLUED) !== 0)
      return !adjective && (wrongForm || isHalf(next + 1)) && isCapitalised(tokens, next + 1);
    if (!isCapitalised(tokens, next) || (taken[next] === 1 && !wrongForm)) return false;
    const fold = tokens.folds[next]!;
    if (person) return !isTitleWord(fold) && !isOrdinaryWord(fold) && !headline();
    if (adjective) return false;
    if (isTitleWord(fold) && !isOrganizationNoun(fold)) return false;
    return !headline() || isOrganizationNoun(fold) || !isOrdinaryWord(fold);
  }

  /** "Lindquist-Oyelaran": a double name that the store lacks, and not two of its people ("the Ode-Lund pact"). */
  function isHalf(other: number): boolean {
    return person && hit.to - hit.from === 1 && taken[other] === 0;
  }

  function continuesBefore(): boolean {
    const before = hit.from - 1;
    if (before < sentence.from) return false;
    if (tokens.folds[before] === '-' && (tokens.shape[before]! & GLUED) !== 0 && isCapitalised(tokens, before - 1))
      return isHalf(before - 1);
    if (!person && !adjective && tokens.folds[before] === 'of' && before > sentence.from && isCapitalised(tokens, before - 1)) {
      return (
        !isTitleWord(tokens.folds[before - 1]!) && !isNounOfRelation(tokens.folds[before - 1]!) && (wrongForm || hit.to - hit.from === 1)
      );
    }
    if (!isCapitalised(tokens, before) || isDate(before)) return false;
    const fold = tokens.folds[before]!;
    if (isTitleWord(fold)) return false;
    // "John T. Earnest": an initial before a family name is somebody's own.
    if (person && hit.to - hit.from === 1 && (tokens.shape[before]! & INITIAL) !== 0 && isCapitalised(tokens, before - 1)) return true;
    if (taken[before] === 1) return wrongForm && !adjective;
    if (opensSentence(tokens, sentence, before) && isOrdinaryWord(fold) && !(person && isGivenName(fold))) return false;
    if (person) return hit.to - hit.from === 1 ? isGivenName(fold) || !isOrdinaryWord(fold) : false;
    return !adjective && !headline() && wrongForm;
  }

  function isForeignRegion(at: number): boolean {
    if (!wrongForm && hit.to - hit.from > 1) return false;
    return at < sentence.to && isCapitalised(tokens, at) && (tokens.shape[at]! & DOTTED) !== 0 && (tokens.shape[at]! & UPPER) !== 0;
  }
}

/** "Republic of Colombia", "State of Israel": the same place, not another. */
function isNounOfRelation(fold: string): boolean {
  return fold === 'republic' || fold === 'state' || fold === 'kingdom' || fold === 'government' || fold === 'city' || fold === 'people';
}
