import { AUXILIARIES, COORDINATORS, PREPOSITIONS_TOO, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from '../languages/en/governance.ts';
import { dominantPart, VERB } from '../languages/en/lexicon.ts';
import type { TokenSpan } from './span.ts';
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from './tokens.ts';
import { wordTrait } from './word-traits.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'aside';

/** An unbroken stretch of one clause. A clause that another interrupts comes in several, with the same `clause` number. */
export interface Clause extends TokenSpan {
  readonly kind: ClauseKind;
  /** Number of the clause within its sentence, from 0. */
  readonly clause: number;
}

interface OpenClause {
  readonly kind: ClauseKind;
  readonly clause: number;
  /** What ends it: a bracket, a second dash, a comma, or nothing but the sentence. */
  readonly ends: 'bracket' | 'dash' | 'comma' | 'sentence';
}

/** What may begin a subordinate clause, or join a main one. */
const OPENS = wordTrait((fold) => SUBORDINATORS.has(fold) || PREPOSITIONS_TOO.has(fold));
const JOINS = wordTrait((fold) => COORDINATORS.has(fold));
const IS_AUXILIARY = wordTrait((fold) => AUXILIARIES.has(fold));
const RATHER_VERB = wordTrait((fold) => dominantPart(fold) === VERB && !fold.endsWith('ing'));

/** How far a subject may reach to its verb for a new clause to be seen. */
const SUBJECT_REACH = 8;
/** How far apart two dashes may stand that belong together. */
const DASH_REACH = 60;

/**
 * Splits a sentence into clauses, lightly: at semicolons, colons, dashes and brackets, before a conjunction with a
 * subject and verb of its own, and around relative and subordinate clauses. Without a full grammar the bounds are
 * approximate; a relative clause without commas stays with the clause it is in.
 */
export function clausesOf(tokens: Tokens, sentence: TokenSpan): readonly Clause[] {
  const walk = new ClauseWalk(sentence.from);
  const { from, to } = sentence;
  for (let i = from; i < to; i++) {
    if ((tokens.traits[i]! & (OPENS | JOINS)) !== 0) atWord({ tokens, to, i, walk });
    else if (tokens.kind[i] === PUNCTUATION) atPunctuation({ tokens, to, i, walk });
  }
  return walk.finish(to);
}

interface Step {
  readonly tokens: Tokens;
  /** End of the sentence. */
  readonly to: number;
  readonly i: number;
  readonly walk: ClauseWalk;
}

function atWord({ tokens, to, i, walk }: Step): void {
  const fold = tokens.folds[i]!;
  if ((tokens.traits[i]! & JOINS) !== 0) {
    if (SUBJECT_PRONOUNS.has(tokens.folds[i + 1] ?? '') && i + 1 < to && i > walk.start) walk.restart(i);
  } else if (i === walk.start && startsSubordinate(tokens, i, to)) {
    walk.push('subordinate', walk.from, 'comma');
  } else if (SUBORDINATORS.has(fold) || (PREPOSITIONS_TOO.has(fold) && fold !== 'as' && startsSubordinate(tokens, i, to))) {
    if (tokens.folds[i - 1] !== 'a' && codeAt(tokens, i - 1) !== 44) walk.push('subordinate', i, 'sentence');
  }
}

function atPunctuation(step: Step): void {
  const { tokens, i, walk } = step;
  const code = codeAt(tokens, i);
  if (code === 40 || code === 91) walk.push('aside', i, 'bracket');
  else if (code === 41 || code === 93) walk.pop(i + 1, 'bracket');
  else if (code === 59 || (code === 58 && !isClock(tokens, i))) walk.restart(i + 1);
  else if (code === 44) atComma(step);
  else if (isDash(tokens, i)) atDash(step);
  else if (i === walk.start) walk.start = i + 1;
}

/** "9:05". */
function isClock(tokens: Tokens, i: number): boolean {
  return tokens.kind[i - 1] === NUMBER && tokens.kind[i + 1] === NUMBER;
}

function atDash({ tokens, to, i, walk }: Step): void {
  if (walk.ends === 'dash') walk.pop(i + 1, 'dash');
  else if (dashFollows(tokens, i, to)) walk.push('aside', i, 'dash');
  else walk.restart(i + 1);
}

function dashFollows(tokens: Tokens, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + DASH_REACH); k++) if (isDash(tokens, k)) return true;
  return false;
}

function atComma({ tokens, to, i, walk }: Step): void {
  const next = i + 1;
  if (next >= to) return;
  const fold = tokens.folds[next]!;
  if (walk.ends === 'comma' && endsAtComma(tokens, i, { to, walk })) walk.pop(next, 'comma');
  if (RELATIVES.has(fold) || ((fold === 'of' || fold === 'some' || fold === 'many') && RELATIVES.has(tokens.folds[i + 2] ?? ''))) {
    walk.push('relative', next, 'comma');
  } else if (startsSubordinate(tokens, next, to)) {
    walk.push('subordinate', next, 'comma');
  } else if (COORDINATORS.has(fold) && (fold === 'but' || startsMain(tokens, next + 1, to))) {
    walk.restart(next);
  }
}

/** A front or middle clause ends at the comma before a verb; at this one, if none follows a later comma and no list or date goes on. */
function endsAtComma(tokens: Tokens, comma: number, { to, walk }: { to: number; walk: ClauseWalk }): boolean {
  if (isVerb(tokens, comma + 1)) return walk.kind !== 'subordinate' || !awaitsVerb(tokens, walk.from, comma);
  if (tokens.kind[comma + 1] === NUMBER || COORDINATORS.has(tokens.folds[comma + 1]!)) return false;
  if (walk.kind === 'subordinate') return walk.from === walk.start || !verbAfterLaterComma(tokens, comma, to);
  return !verbAfterLaterComma(tokens, comma, to);
}

/** "while ferries, helped by a new dock, carried": what was done to the subject interrupts a clause that has no verb of its own yet. */
function awaitsVerb(tokens: Tokens, from: number, comma: number): boolean {
  const isDoneBy = (verb: number) => tokens.folds[verb + 1] === 'by' && codeAt(tokens, verb - 1) === 44;
  let interrupted = isDoneBy(comma + 1);
  // A clause does not begin with its verb, nor has a verb an article.
  for (let k = from + 2; k < comma; k++) {
    if (!isVerb(tokens, k) || tokens.folds[k - 1] === 'the' || tokens.folds[k - 1] === 'a') continue;
    if (!isDoneBy(k)) return false;
    interrupted = true;
  }
  return interrupted;
}

function verbAfterLaterComma(tokens: Tokens, comma: number, to: number): boolean {
  for (let k = comma + 1; k < Math.min(to - 1, comma + 25); k++) if (codeAt(tokens, k) === 44 && isVerb(tokens, k + 1)) return true;
  return false;
}

function startsSubordinate(tokens: Tokens, i: number, to: number): boolean {
  if ((tokens.traits[i]! & OPENS) === 0) return false;
  return SUBORDINATORS.has(tokens.folds[i]!) || (tokens.kind[i + 1] === WORD && startsMain(tokens, i + 1, to));
}

/** A subject, then a verb before any comma. */
function startsMain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SUBJECT_REACH); i++) {
    if (tokens.kind[i] === PUNCTUATION && codeAt(tokens, i) !== 45) return false;
    if (i > from && isVerb(tokens, i)) return true;
  }
  return false;
}

function isVerb(tokens: Tokens, i: number): boolean {
  const traits = tokens.traits[i]!;
  if ((traits & (IS_AUXILIARY | RATHER_VERB)) === 0 || (tokens.shape[i]! & CAPITAL) !== 0) return false;
  return (traits & IS_AUXILIARY) !== 0 || tokens.folds[i - 1] !== 'to';
}

function isDash(tokens: Tokens, i: number): boolean {
  const code = codeAt(tokens, i);
  if (code === 0x2014) return true;
  if (code !== 0x2013 && code !== 45) return false;
  if (tokens.end[i]! - tokens.start[i]! > 1) return true;
  return i > 0 && i + 1 < tokens.count && tokens.start[i]! > tokens.end[i - 1]! && tokens.start[i + 1]! > tokens.end[i]!;
}

function codeAt(tokens: Tokens, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : tokens.text.charCodeAt(tokens.start[i]!);
}

/** Keeps the clauses open at the place reached; a class because it owns a stack. */
class ClauseWalk {
  /** Where the current main clause began. */
  start: number;
  /** Where the current stretch began. */
  from: number;
  readonly #done: Clause[] = [];
  #count = 1;
  readonly #stack: OpenClause[] = [{ kind: 'main', clause: 0, ends: 'sentence' }];

  constructor(start: number) {
    this.start = start;
    this.from = start;
  }

  get kind(): ClauseKind {
    return this.#stack.at(-1)!.kind;
  }

  get ends(): OpenClause['ends'] {
    return this.#stack.at(-1)!.ends;
  }

  push(kind: ClauseKind, at: number, ends: OpenClause['ends']): void {
    this.#cut(at);
    this.#stack.push({ kind, clause: this.#count++, ends });
  }

  /** Ends the innermost clause that ends so, with those inside it. */
  pop(at: number, ends: OpenClause['ends']): void {
    let index = this.#stack.length - 1;
    while (index > 0 && this.#stack[index]!.ends !== ends) index--;
    if (index <= 0) return;
    this.#cut(at);
    this.#leave(index);
  }

  /** Begins a new main clause; inside a bracket or between dashes, a new clause there. */
  restart(at: number): void {
    this.#cut(at);
    let keep = this.#stack.length - 1;
    while (keep >= 0 && this.#stack[keep]!.ends !== 'bracket' && this.#stack[keep]!.ends !== 'dash') keep--;
    const kind = keep < 0 ? 'main' : 'aside';
    const ends = keep < 0 ? 'sentence' : this.#stack[keep]!.ends;
    this.#leave(Math.max(0, keep));
    this.#stack.push({ kind, clause: this.#count++, ends });
    this.start = at;
  }

  finish(to: number): readonly Clause[] {
    this.#cut(to);
    return this.#done;
  }

  /** Leaves as many clauses open as `depth` tells. */
  #leave(depth: number): void {
    while (this.#stack.length > depth) this.#stack.pop();
  }

  #cut(at: number): void {
    const { kind, clause } = this.#stack.at(-1)!;
    if (at > this.from) this.#done.push({ from: this.from, to: at, kind, clause });
    this.from = at;
  }
}
