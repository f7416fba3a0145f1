import type { BlockView } from '../claims/block-view.ts';
import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { nameTokens, personNamesOf } from '../facts/name-words.ts';
import { dominantPart, isKnownPlace, isOrdinaryWord, VERB } from '../languages/en/lexicon.ts';
import { PAST_AUXILIARIES } from '../languages/en/tense.ts';
import { COURTESY_TITLES } from '../languages/en/title-qualifiers.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import { POSSESSIVE, WORD } from '../text/tokens.ts';
import { comparePersonNames } from '../values/names/compare-person-names.ts';
import { compareWords } from '../values/names/compare-words.ts';
import { givenForFamily } from './given-for-family.ts';
import type { NearName } from './mention.ts';
import { nearFamilies } from './near-families.ts';
import { nearHolders } from './near-holder.ts';
import { nearPersonName, type RunOfName, runOfName } from './near-person.ts';
import { nearPhrase } from './near-phrase.ts';
import { endsTitle, isCapitalised, isTitleWord, nameStart, type Run } from './runs.ts';
import type { FullStrangers } from './strangers.ts';

export interface NearContext {
  readonly facts: FactSlice;
  /** People and others that the draft names in full somewhere. */
  readonly named: ReadonlySet<EntityId>;
  /** Entities worth comparing a run with, from the store's index. */
  readonly candidates: (run: Run) => readonly EntityId[];
  /** A folded word that is a name in its own right in the store. */
  readonly isKnownName: (fold: string) => boolean;
  /** Tokens that are part of a known name, right or wrong, though it may name somebody else here. */
  readonly isPartOfName: (token: number) => boolean;
  /** People of the draft whom the store lacks: a lone family name may be theirs. */
  readonly fullStrangers: FullStrangers;
}

const SHORTEST_LONE = 5;
const NONE: readonly NearName[] = [];

/** The names of a block that are one slip or one word from a name that they could mean. Several entities for one span where several fit. */
export function nearNames(view: BlockView, context: NearContext): NearName[] {
  const found: NearName[] = [];
  for (const sentence of view.reading.sentences) {
    for (const run of sentence.runs) {
      if (isLinked(view, run)) continue;
      const name = withoutTitles(view, run, context);
      if (name.to > name.from && !isLinked(view, name)) found.push(...nearRun(view, name, { run, sentence, context }));
    }
  }
  return found;
}

/** One right name covers it all, or a name that several bear: nothing is near that is there. */
function isLinked(view: BlockView, name: TokenSpan): boolean {
  const mention = view.mentionAt(name.from);
  if (mention) return mention.from <= name.from && mention.to >= name.to && mention.form !== 'never';
  const open = view.unknownAt(name.from);
  return open !== undefined && open.between.length > 0 && open.from <= name.from && open.to >= name.to;
}

function nearRun(
  view: BlockView,
  name: TokenSpan,
  { run, sentence, context }: { run: Run; sentence: TokenSpan; context: NearContext },
): NearName[] {
  const found: NearName[] = [];
  const candidates = flatMap(context.candidates(run), (id) => context.facts.entity(id) ?? []);
  const isLone = name.to - name.from === 1;
  let full: RunOfName | undefined;
  for (const entity of candidates) {
    let near = NONE;
    if (entity.kind !== 'person') near = nearPhrase(view, name, entity, { sentence, facts: context.facts });
    else if (!isLone) {
      full ??= runOfName(view, name);
      near = nearPersonName(full, entity);
    }
    if (near.length > 0) found.push(...near);
  }
  if (found.length > 0 || (isLone && context.isPartOfName(name.from))) return dedupe(found);
  found.push(...secondReference(view, name, context), ...givenForFamily(view, name, context));
  if (!isLone) return dedupe(found);
  if (found.length === 0 && mayBeMisspelt(view, name.from, context))
    for (const entity of candidates) found.push(...loneWord(view, name.from, entity, context));
  if (isNobodys(view, name, context)) {
    const others = candidates.filter(({ id }) => !found.some((near) => near.entity === id));
    found.push(...nearHolders(view, name, others));
  }
  return dedupe(found);
}

/** A word that is in no name of the store's, and nobody's family name in the draft. */
function isNobodys(view: BlockView, { from }: TokenSpan, { facts, fullStrangers }: NearContext): boolean {
  const fold = view.reading.tokens.folds[from]!;
  return facts.bearers(fold) === 0 && !fullStrangers.has(fold);
}

/** A run less the titles, demonyms and forms of address before the name. */
function withoutTitles(view: BlockView, run: Run, { facts }: NearContext): TokenSpan {
  const isOnlyWord = (fold: string) => isOrdinaryWord(fold) && facts.bearers(fold) === 0;
  const { tokens } = view.reading;
  const { folds } = tokens;
  let from = nameStart(tokens, run);
  while (from < run.to) {
    const mention = view.mentionAt(from);
    const fold = folds[from]!;
    if (mention && mention.to < run.to && (mention.form === 'demonym' || isTitleWord(folds[mention.to]!))) from = mention.to;
    else if (endsTitle(folds, from) && run.to - from > 2) from++;
    else if (run.to - from > 1 && (isTitleWord(fold) || COURTESY_TITLES.has(fold))) from++;
    else if (from === run.from && run.opens && isOnlyWord(fold) && run.to - from > 1 && !view.mentionAt(from)) from++;
    else break;
  }
  return { from, to: run.to };
}

/** "Mr. Shira" after "Fred Spira": a lone word one slip from the family name of somebody whom the draft names. */
function secondReference(view: BlockView, name: TokenSpan, { facts, named, isKnownName, fullStrangers }: NearContext): NearName[] {
  const { tokens } = view.reading;
  const fold = tokens.folds[name.from]!;
  if (tokens.folds[name.from + 1] === '-' && name.to - name.from === 3) return doubleName(view, name, { facts, named });
  if (name.to - name.from !== 1) return [];
  if (isKnownName(fold) || isOrdinaryWord(fold) || fold.length < 4) return [];
  // "Ms. Wolfe of Metairie" brings in somebody new, whatever her name is like.
  if (tokens.folds[name.to] === 'of' && isCapitalised(tokens, name.to + 1)) return [];
  const found: NearName[] = [];
  const strangers = fullStrangers.get(fold)?.names ?? [];
  for (const { entity, family, distance } of nearFamilies(fold, named, facts)) {
    if (strangers.some((words) => comparePersonNames(words, personNamesOf(entity)[0]!).kind !== 'slip')) continue;
    const plural = () => tokens.folds[name.from - 1] !== 'the' && isVerb(tokens.folds[name.to] ?? '');
    if (distance === undefined && !plural()) continue;
    found.push(nearOf(view, name, entity, { odd: name, right: family.text, distance: distance ?? 1, fixed: true }));
  }
  return found;
}

/** "Ms. Lindquist-Oyelaran" after Perpetua Lindqvist-Oyelaran: one half is right, the other a slip. */
function doubleName(view: BlockView, name: TokenSpan, { facts, named }: Pick<NearContext, 'facts' | 'named'>): NearName[] {
  const { folds } = view.reading.tokens;
  const halves = [name.from, name.to - 1];
  return flatMap([...named], (id): NearName[] => {
    const entity = facts.entity(id);
    const family = entity?.kind === 'person' ? personNamesOf(entity)[0]!.family : [];
    if (!entity || family.length !== 2 || !family[1]!.glued) return [];
    const odd = halves.filter((at, i) => folds[at] !== family[i]!.fold);
    const [at] = odd;
    if (at === undefined || odd.length > 1) return [];
    const right = family[halves.indexOf(at)]!;
    const { kind, distance } = compareWords(folds[at]!, right.fold);
    return kind === 'slip' ? [nearOf(view, name, entity, { odd: { from: at, to: at + 1 }, right: right.text, distance, fixed: true })] : [];
  });
}

/** What follows a subject: the plural of a family name stands with "the" or "both" where a family is meant. */
function isVerb(fold: string): boolean {
  return dominantPart(fold) === VERB || PAST_AUXILIARIES.has(fold);
}

/** Whether a lone capitalised word is long enough to be a slip, and nothing that it could be rightly. */
function mayBeMisspelt(view: BlockView, at: number, { isKnownName, fullStrangers }: NearContext): boolean {
  const { folds, kind } = view.reading.tokens;
  const fold = folds[at]!;
  return fold.length >= SHORTEST_LONE && kind[at] === WORD && !fullStrangers.has(fold) && !isOrdinaryWord(fold) && !isKnownName(fold);
}

/** "Venezualan": such a word one slip from a name or demonym of its own. */
function loneWord(view: BlockView, at: number, entity: Entity, { named }: NearContext): readonly NearName[] {
  const { tokens } = view.reading;
  const fold = tokens.folds[at]!;
  if (isKnownPlace(fold) && (!named.has(entity.id) || endsLongerName(view, at))) return NONE;
  const addressed = COURTESY_TITLES.has(tokens.folds[at - 1] ?? '');
  const clitic = tokens.kind[at + 1] === POSSESSIVE && endsPhrase(view, at + 2);
  let best: NearName | undefined;
  for (const text of [entity.name, ...entity.aliases, ...entity.demonyms]) {
    if (text.includes(' ') || text.length < SHORTEST_LONE) continue;
    const [right] = nameTokens(text);
    if (!right) continue;
    if (clitic && right.fold === `${fold}s`)
      return [
        nearOf(view, { from: at, to: at + 2 }, entity, {
          odd: { from: at, to: at + 2 },
          right: text,
          distance: 1,
          fixed: true,
        }),
      ];
    const likeness = compareWords(fold, right.fold);
    if (
      likeness.kind !== 'slip' ||
      fold[0] !== right.fold[0] ||
      (!named.has(entity.id) && (addressed || !isTellingAlone(right.fold, likeness.distance, text, entity)))
    )
      continue;
    if (
      !best ||
      likeness.distance < best.distance ||
      (likeness.distance === best.distance && sharedEnd(fold, right.fold) > sharedEnd(fold, best.right.toLowerCase()))
    ) {
      best = nearOf(view, { from: at, to: at + 1 }, entity, { odd: { from: at, to: at + 1 }, right: text, distance: likeness.distance });
    }
  }
  if (!best) return NONE;
  return [entity.demonyms[0] !== undefined && isDrawnDemonym(fold, best.right) ? { ...best, right: entity.demonyms[0] } : best];
}

/** Whether a name that the draft has nowhere else is long enough for a slip of it to be one. A person's only name is like a brand's. */
function isTellingAlone({ length }: string, distance: number, text: string, { kind, name, demonyms }: Entity): boolean {
  if (length >= 7 && (kind === 'place' || demonyms.includes(text))) return true;
  return distance === 1 && text === name && length >= (kind === 'person' ? 6 : 7);
}

/** "Somalian" is made from Somalia as others are, and stands for the right adjective. */
function isDrawnDemonym(fold: string, name: string): boolean {
  const place = name.toLowerCase();
  return fold === `${place}n` || fold === `${place}an` || fold === `${place}ian`;
}

/** The "Columbia" of the District of Columbia, British Columbia or Columbia, S.C.: a place that only looks like another. */
function endsLongerName(view: BlockView, at: number): boolean {
  const { tokens } = view.reading;
  const { folds } = tokens;
  const before = at > 0 && (isCapitalised(tokens, at - 1) || (folds[at - 1] === 'of' && at > 1 && isCapitalised(tokens, at - 2)));
  return before || isCapitalised(tokens, at + 1) || (folds[at + 1] === ',' && isCapitalised(tokens, at + 2));
}

/** Letters that two words share at their ends: "Venezualan" is the adjective, not the country. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function endsPhrase(view: BlockView, at: number): boolean {
  const { tokens } = view.reading;
  return at >= tokens.count || tokens.kind[at] !== WORD;
}

function nearOf(
  view: BlockView,
  span: TokenSpan,
  entity: Entity,
  more: { odd: TokenSpan; right: string; distance: number; fixed?: true },
): NearName {
  return { block: view.index, from: span.from, to: span.to, entity: entity.id, reading: 'slip', trust: 1, ...more };
}

/** One reading a span and entity: the closest. */
function dedupe(found: readonly NearName[]): NearName[] {
  const best = new Map<string, NearName>();
  for (const near of found) {
    const key = `${near.odd.from}:${near.entity}`;
    const known = best.get(key);
    if (!known || rank(near) < rank(known)) best.set(key, near);
  }
  return [...best.values()];
}

function rank(near: NearName): number {
  return near.reading === 'slip' ? near.distance : 10;
}
