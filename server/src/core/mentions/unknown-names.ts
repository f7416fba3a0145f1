import type { Reading } from '../analyze/reading.ts';
import { SAINTS } from '../languages/en/institutions.ts';
import { isOrdinaryWord, isOrganizationNoun } from '../languages/en/lexicon.ts';
import { COURTESY_TITLES, RANK_WORDS, TITLE_QUALIFIERS } from '../languages/en/title-qualifiers.ts';
import type { TokenSpan } from '../text/span.ts';
import { tokenMarks } from '../text/token-marks.ts';
import { POSSESSIVE, type Tokens, UPPER } from '../text/tokens.ts';
import type { Mention, UnknownName } from './mention.ts';
import { endsTitle, isTitleWord, nameStart, type Run } from './runs.ts';

const BODY_LINKS = new Set(['of', 'for', 'on']);

/** Capitalised runs less their titles, less what is linked and what is a date: names that the store knows nothing of. */
export function unknownNames(reading: Reading, block: number, mentions: readonly Mention[]): UnknownName[] {
  const { tokens, sentences } = reading;
  const covered = tokenMarks(tokens.count);
  for (const mention of mentions) covered.fill(1, mention.from, mention.to);
  for (const date of reading.dates) covered.fill(1, date.from, date.to);
  const found: UnknownName[] = [];
  for (const sentence of sentences) {
    for (const run of sentence.runs) {
      for (const piece of uncovered(run, covered)) {
        const name = trimmed(withoutTitleAfter(piece, run, tokens.folds), run, reading);
        if (name) found.push({ block, ...name, words: tokens.folds.slice(name.from, name.to), between: [] });
      }
    }
  }
  return joined(found, reading, mentions);
}

/** "Palestinian Authority" before "President" and a linked name: the title is the name's. */
function withoutTitleAfter(piece: TokenSpan, run: Run, folds: readonly string[]): TokenSpan {
  let { to } = piece;
  if (to < run.to) while (to - piece.from > 1 && (isTitleWord(folds[to - 1]!) || (to < piece.to && RANK_WORDS.has(folds[to - 1]!)))) to--;
  return { from: piece.from, to };
}

/** Without the titles, forms of address and sentence-opening words before the name. */
function trimmed(piece: TokenSpan, run: Run, { tokens }: Reading): TokenSpan | undefined {
  if (namesBody(piece, tokens)) return piece;
  let { to } = piece;
  let from = nameStart(tokens, piece);
  if (to - from > 2 && endsTitle(tokens.folds, from)) from++;
  while (to - from > 1 && isBeforeName(tokens.folds[from]!, from === run.from && run.opens)) from++;
  while (to > from && tokens.folds[to - 1] === '-') to--;
  if (from === to) return undefined;
  const fold = tokens.folds[from]!;
  const lone = to - from === 1;
  if (
    lone &&
    (isTitleWord(fold) ||
      TITLE_QUALIFIERS.has(fold) ||
      COURTESY_TITLES.has(fold) ||
      (isOrdinaryWord(fold) && (tokens.shape[from]! & UPPER) === 0 && from === run.from && run.opens))
  )
    return undefined;
  return { from, to };
}

/** "First Baptist Church", "St. Agnes Hospital", "St. Agnes": what opens like a title is part of a body's name. */
function namesBody({ from, to }: TokenSpan, { folds, kind }: Tokens): boolean {
  if (to - from < 2) return false;
  if (SAINTS.has(folds[from]!)) return true;
  if (folds[from] !== 'first') return false;
  return (to - from > 2 && isOrganizationNoun(folds[to - 1]!)) || (kind[to] === POSSESSIVE && isOrganizationNoun(folds[to + 1] ?? ''));
}

function isBeforeName(fold: string, opens: boolean): boolean {
  if (isOrganizationNoun(fold) && !opens) return false;
  return (
    COURTESY_TITLES.has(fold) ||
    TITLE_QUALIFIERS.has(fold) ||
    fold === '-' ||
    (isTitleWord(fold) && !isOrganizationNoun(fold)) ||
    (opens && isOrdinaryWord(fold))
  );
}

function uncovered(span: TokenSpan, covered: Uint8Array): TokenSpan[] {
  const pieces: TokenSpan[] = [];
  let from = -1;
  for (let at = span.from; at <= span.to; at++) {
    const free = at < span.to && covered[at] === 0;
    if (free && from === -1) from = at;
    if (!free && from !== -1) {
      pieces.push({ from, to: at });
      from = -1;
    }
  }
  return pieces;
}

/** "Office" + "of" + "Fair Trading" is one body; so is "British" + "Medical Association", though British is a nation's. */
function joined(names: readonly UnknownName[], { tokens }: Reading, mentions: readonly Mention[]): UnknownName[] {
  const found: UnknownName[] = [];
  for (const name of names) {
    const last = found.at(-1);
    const body = last !== undefined && isOrganizationNoun(tokens.folds[last.to - 1]!);
    if (last && body && name.from === last.to + 1 && BODY_LINKS.has(tokens.folds[last.to]!)) {
      found[found.length - 1] = { ...last, to: name.to, words: tokens.folds.slice(last.from, name.to) };
      continue;
    }
    // "St. Anne" + "'s" + "Hospital".
    if (
      last &&
      tokens.folds[last.from] === 'st' &&
      name.from === last.to + 1 &&
      tokens.kind[last.to] === POSSESSIVE &&
      isOrganizationNoun(tokens.folds[name.from]!)
    ) {
      found[found.length - 1] = { ...last, to: name.to, words: tokens.folds.slice(last.from, name.to) };
      continue;
    }
    const nation = mentions.find((mention) => mention.to === name.from && mention.form === 'demonym');
    const from = nation && name.words.some(isOrganizationNoun) ? nation.from : name.from;
    found.push({ ...name, from, words: tokens.folds.slice(from, name.to) });
  }
  return found;
}
