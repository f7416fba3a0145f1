import { isPortfolio } from '../facts/holders.ts';
import { SAINTS } from '../languages/en/institutions.ts';
import { ADJECTIVE, dominantPart, isFunctionWord, isOrdinaryWord, isOrganizationNoun, NOUN } from '../languages/en/lexicon.ts';
import { FIELD_OFFICES, REPRESENTING } from '../languages/en/titles.ts';
import { stateOf } from '../languages/en/us-states.ts';
import { verbForm } from '../languages/en/verb-forms.ts';
import { isCapitalised, isTitleWord } from '../mentions/runs.ts';
import type { TokenSpan } from '../text/span.ts';
import { POSSESSIVE, UPPER, WORD } from '../text/tokens.ts';
import type { BlockView } from './block-view.ts';
import type { OfPart } from './claim.ts';
import { stretchAt } from './stretch-at.ts';

/** Articles that may stand before what a title is of, or before the title. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'one']);
const LINKS = new Set(['of', 'for', 'at', 'in', 'from', 'to', 'on']);

/** What follows may be what the office is for, and no name: "secretary of Defense", "speaker of the House"; not "mayor of Tern" or "coach at Bayou State". */
function mayBeField(folds: readonly string[], link: number, from: number): boolean {
  const head = folds[link - 1] ?? '';
  return folds[link] !== 'at' && !REPRESENTING.has(head) && (from > link + 1 || FIELD_OFFICES.has(head));
}

/** Round the title of a work. */
const OPENING_MARKS = new Set(['“', '"', '‘']);

/** A word that may stand in a noun phrase before its head. */
export function isModifier(view: BlockView, at: number): boolean {
  const { tokens } = view.reading;
  const fold = tokens.folds[at]!;
  if (tokens.kind[at] !== WORD || isFunctionWord(fold)) return false;
  if (isCapitalised(tokens, at)) return true;
  const part = dominantPart(fold);
  // "chief operating officer".
  return (
    part === NOUN || part === ADJECTIVE || isPortfolio(fold) || (verbForm(fold) === 'gerund' && isTitleWord(tokens.folds[at + 1] ?? ''))
  );
}

/** "of the Premier League": what the title is of; or, in lower case, more of the title itself: "of national intelligence". */
export function afterLink(view: BlockView, at: number, ceiling: number): { end: number; of?: OfPart } | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  if (at + 1 >= ceiling || !LINKS.has(folds[at]!)) return undefined;
  // "speaker for a little over two years": how long, and not of what.
  if (stretchAt(view, at + 1)) return undefined;
  let from = at + 1;
  if (ARTICLES.has(folds[from]!)) from++;
  const marked = OPENING_MARKS.has(folds[from] ?? '') && view.mentionAt(from + 1)?.from === from + 1;
  if (marked) from++;
  if (from >= ceiling) return undefined;
  const mention = view.mentionAt(from);
  // "a judge on Florida’s Ninth District Court of Appeal": the court, not the state.
  const owned = mention && tokens.kind[mention.to] === POSSESSIVE ? view.mentionAt(mention.to + 1) : undefined;
  if (owned) return { end: owned.to, of: ofPart(view, owned, 'after', owned.entity) };
  const name = mention ?? view.unknownAt(from);
  if (name && name.from === from && (mention || !isTitleWord(folds[from]!) || SAINTS.has(folds[from]!))) {
    const whole = wholeBody(view, name, ceiling);
    const body = mention || isNameOfBody(view, name) || endsInBody(whole, folds) || !mayBeField(folds, at, from);
    if (!body) return { end: name.to };
    const of = ofPart(view, mention ? name : whole, 'after', mention?.entity);
    return { end: whole.to, of: mention && whole.to > name.to ? { ...of, goesOn: true } : of };
  }
  let end = from;
  // "of the president’s Council": what belongs to somebody is named after him.
  const owner = ownerAt(view, from, ceiling);
  if (owner !== undefined) return afterOwner(view, owner, ceiling);
  while (
    end < ceiling &&
    tokens.kind[end] === WORD &&
    (isModifier(view, end) || (folds[end] === 'and' && end > from)) &&
    end - from < 5 &&
    !view.mentionAt(end)
  )
    end++;
  return end > from ? { end } : undefined;
}

/** "Bayou State" in "the coach of the Bayou State women’s basketball team": a name that a noun for a body goes on. */
function wholeBody(view: BlockView, { from, to }: TokenSpan, ceiling: number): TokenSpan {
  const { kind, folds } = view.reading.tokens;
  let end = to;
  while (end < ceiling && end - to < LONGEST_BODY && !view.mentionAt(end) && (kind[end] === POSSESSIVE || isModifier(view, end))) end++;
  while (end > to && !isOrganizationNoun(folds[end - 1]!)) end--;
  return { from, to: end };
}

const LONGEST_BODY = 5;

/** The token after "president’s" in "the president’s Council", if that is what begins at `from`. */
function ownerAt(view: BlockView, from: number, ceiling: number): number | undefined {
  const { tokens } = view.reading;
  for (let at = from; at < Math.min(from + 3, ceiling - 1) && tokens.kind[at] === WORD; at++)
    if (tokens.kind[at + 1] === POSSESSIVE) return at + 2;
  return undefined;
}

function afterOwner(view: BlockView, at: number, ceiling: number): { end: number; of?: OfPart } | undefined {
  const name = at < ceiling ? (view.mentionAt(at) ?? view.unknownAt(at)) : undefined;
  return name ? { end: name.to, of: ofPart(view, name, 'after', view.mentionAt(at)?.entity) } : undefined;
}

/** A name that the title may be of: not "State" or "Homeland Security", which are words of it, but "Palestinian Authority" and "HHS". */
export function isNameOfBody(view: BlockView, name: TokenSpan): boolean {
  for (let at = name.from; at < name.to; at++) if (!isTitleOfWord(view, at)) return true;
  return false;
}

/** "First Baptist Church", "Trinity College": a body, though its first word is an ordinary one. */
function endsInBody({ from, to }: TokenSpan, folds: readonly string[]): boolean {
  return to - from > 1 && isOrganizationNoun(folds[to - 1]!);
}

/** The department words that are part of a title's name: Secretary of State, Secretary of Defense. */
function isTitleOfWord(view: BlockView, at: number): boolean {
  const { tokens } = view.reading;
  return isOrdinaryWord(tokens.folds[at]!) && (tokens.shape[at]! & UPPER) === 0;
}

/** A name as what a title is of. */
export function ofPart(view: BlockView, span: TokenSpan, form: OfPart['form'], entity: string | undefined): OfPart {
  const words = view.reading.tokens.folds.slice(span.from, span.to);
  const open = entity === undefined && (view.unknownAt(span.from)?.between.length ?? 0) > 0;
  return { from: span.from, to: span.to, words, form, ...(entity === undefined ? {} : { entity }), ...(open ? { open } : {}) };
}

/** "West" before an unknown "Virginia" is part of the state's name. */
export function stateStart({ reading: { tokens } }: BlockView, { from, to }: TokenSpan, floor: number): number {
  return from > floor && stateOf(tokens.folds.slice(from - 1, to).join(' ')) ? from - 1 : from;
}
