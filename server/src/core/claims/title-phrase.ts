import { DEMONYMS } from '../languages/en/demonyms.ts';
import { PARTY_WORDS } from '../languages/en/parties.ts';
import { RANK_WORDS, TITLE_QUALIFIERS } from '../languages/en/title-qualifiers.ts';
import { RANKS } from '../languages/en/titles.ts';
import { isCapitalised, isTitleWord } from '../mentions/runs.ts';
import type { TokenSpan } from '../text/span.ts';
import { DOTTED, POSSESSIVE, WORD } from '../text/tokens.ts';
import { isSpeltOut, titleWords } from '../values/titles/title-words.ts';
import type { BlockView } from './block-view.ts';
import type { OfPart, QualifierPart } from './claim.ts';
import { ARTICLES, afterLink, isModifier, isNameOfBody, ofPart, stateStart } from './title-of.ts';

/** A noun phrase that names an office: where it starts and ends, its core, qualifiers, and what it is of. */
export interface TitlePhrase {
  readonly start: number;
  readonly end: number;
  readonly core: TokenSpan;
  readonly ofs: readonly OfPart[];
  readonly qualifiers: readonly QualifierPart[];
  /** Begins with "the", a possessive or the like: says that there is one. */
  readonly definite: boolean;
}

const DEFINITE = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my']);
const MAX_WORDS = 12;
const MAX_MODIFIERS = 4;

/** The title phrase that ends just before token `end`; nothing if the words there are no title. */
export function titlePhraseBefore(view: BlockView, end: number, floor: number): TitlePhrase | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  let start = end;
  let modifiers = 0;
  let titled = false;
  let linked = false;
  let owned = false;
  const ofs: OfPart[] = [];
  while (start > floor && end - start < MAX_WORDS) {
    const at = start - 1;
    const fold = folds[at]!;
    if (owned && !TITLE_QUALIFIERS.has(fold)) break;
    const mention = view.mentionAt(at);
    if (ARTICLES.has(fold) || DEFINITE.has(fold) || view.inSpeech(at) !== view.inSpeech(end - 1)) {
      const its = titled && THINGS.has(fold) ? describedOwner(view, start) : undefined;
      if (its) ofs.unshift(its);
      break;
    }
    if (mention && mention.to === start) {
      if (!titled && !(mention.from > floor && folds[mention.from - 1] === 'of')) break;
      if (view.reading.tokens.kind[start] === POSSESSIVE || isAdjectival(mention.form) || titled) {
        ofs.unshift(ofPart(view, mention, 'before', mention.entity));
        start = mention.from;
        continue;
      }
      break;
    }
    if (tokens.kind[at] === POSSESSIVE && titled) {
      const owner = view.mentionAt(at - 1) ?? view.unknownAt(at - 1);
      const described = owner ? undefined : describedOwner(view, at);
      if (described) ofs.unshift(described);
      if (!owner) break;
      ofs.unshift(ofPart(view, owner, 'possessive', view.mentionAt(at - 1)?.entity));
      start = owner.from;
      break;
    }
    if (fold === '-' && at > floor && isHyphen(view, at) && start < end) start = at;
    else if (TITLE_QUALIFIERS.has(fold)) start = at;
    else if (isTitleWord(fold) && tokens.kind[at] === WORD) {
      titled = true;
      linked = false;
      start = at;
    } else if (
      fold === 'of' &&
      start < end &&
      at > floor &&
      isTitleWord(folds[at - 1]!) &&
      !view.mentionAt(start) &&
      !isTitleWord(folds[start]!)
    ) {
      linked = true;
      titled = true;
      start = at;
    } else if (tokens.kind[at] === WORD && (titled || isBeforeLink(view, at, floor)) && modifiers < MAX_MODIFIERS && isModifier(view, at)) {
      modifiers++;
      if (titled && DEMONYMS.has(fold)) {
        ofs.unshift(ofPart(view, { from: at, to: at + 1 }, 'before', undefined));
        start = at;
        continue;
      }
      const unknown = view.unknownAt(at);
      if (
        unknown &&
        titled &&
        unknown.to === at + 1 &&
        isNameOfBody(view, unknown) &&
        !PARTY_WORDS.has(fold) &&
        !endsInParty(view, unknown)
      ) {
        const from = stateStart(view, unknown, floor);
        ofs.unshift(ofPart(view, { from, to: unknown.to }, 'before', undefined));
        start = from;
        owned = true;
        continue;
      }
      start = at;
    } else break;
  }
  if (!titled || linked || start === end) return undefined;
  return phraseOf(view, { from: start, to: end }, ofs, isDefiniteBefore(view, start, floor));
}

/** "Norrvik’s", "the Kestrels’": the mark of an owner after its name. */
function isPossessive({ reading: { tokens } }: BlockView, at: number): boolean {
  return tokens.kind[at] === POSSESSIVE || (/^['’]$/u.test(tokens.folds[at] ?? '') && tokens.folds[at - 1]!.endsWith('s'));
}

/** Owners that are no people. */
const THINGS = new Set(['its', 'their']);

/** "the museum’s director", "its director": the owner whom a description or pronoun right before stands for. */
function describedOwner(view: BlockView, at: number): OfPart | undefined {
  const described = view.describedBefore(at);
  return described && { ...ofPart(view, described, 'possessive', described.entity), inferred: true };
}

/** "the Harbour Party member of Parliament": a party before a title is not what the title is of. */
function endsInParty({ reading: { tokens } }: BlockView, { to }: TokenSpan): boolean {
  return tokens.folds[to - 1] === 'party';
}

/** A hyphen within a word, and no dash between two: nothing stands off from it on either side. */
function isHyphen({ reading: { tokens } }: BlockView, at: number): boolean {
  return tokens.kind[at - 1] === WORD && tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
}

/** Some words before `at` are "secretary of", so that the word itself is part of a title. */
function isBeforeLink(view: BlockView, at: number, floor: number): boolean {
  const { folds } = view.reading.tokens;
  for (let i = at - 1; i > floor && i >= at - 3; i--) {
    if (folds[i] === 'of' && isTitleWord(folds[i - 1]!)) return true;
    if (!isModifier(view, i)) return false;
  }
  return false;
}

function isDefiniteBefore(view: BlockView, start: number, floor: number): boolean {
  const { tokens } = view.reading;
  return (start > floor && DEFINITE.has(tokens.folds[start - 1]!)) || tokens.folds.slice(start, start + 4).includes("'s");
}

/** The title phrase that begins at token `start`, an article allowed first. */
export function titlePhraseAfter(view: BlockView, start: number, ceiling: number): TitlePhrase | undefined {
  const { tokens } = view.reading;
  const { folds } = tokens;
  let at = start;
  const definite = DEFINITE.has(folds[at] ?? '');
  // "the Kestrels’ coach": the article may be the name's own.
  const isNames = view.mentionAt(at)?.from === at;
  if (!isNames && (definite || ARTICLES.has(folds[at] ?? ''))) at++;
  let first = at;
  let owned = false;
  const its = THINGS.has(folds[start] ?? '') ? describedOwner(view, at) : undefined;
  const ofs: OfPart[] = its ? [its] : [];
  let head = -1;
  while (at < ceiling && at - first < MAX_WORDS) {
    const fold = folds[at]!;
    const mention = view.mentionAt(at);
    const unknown = view.unknownAt(at);
    const name = mention ?? (unknown && !isTitleWord(fold) && !PARTY_WORDS.has(fold) ? unknown : undefined);
    if (name && name.from === at) {
      if (head !== -1) break;
      if (endsInParty(view, name)) {
        at = name.to;
        continue;
      }
      const possessive = isPossessive(view, name.to);
      ofs.push(ofPart(view, name, possessive ? 'possessive' : 'before', mention?.entity));
      at = name.to + (possessive ? 1 : 0);
      continue;
    }
    if (fold === '-' && at > first) at++;
    else if (tokens.kind[at] === POSSESSIVE && head === -1 && at > first) {
      // "the company’s chief executive": an owner that is only described leaves open of what the title is.
      const described = describedOwner(view, at);
      if (described) ofs.push(described);
      first = ++at;
      owned = true;
    } else if (tokens.kind[at] !== WORD) break;
    else if (isTitleWord(fold)) {
      head = at;
      at++;
    } else if (
      TITLE_QUALIFIERS.has(fold) ||
      (RANK_WORDS.has(fold) && folds[at + 1] === '-') ||
      (isModifier(view, at) && (head === -1 || titleSoon(view, at + 1, ceiling)))
    )
      at++;
    else break;
  }
  if (head === -1) return undefined;
  let end = head + 1;
  const last = afterLink(view, end, ceiling);
  let coreTo = end;
  if (last) {
    const more = last.of === undefined || isSpeltOut(folds.slice(head, last.end));
    const body = more ? bodyAfter(view, last.end, ceiling) : last.of;
    coreTo = more ? last.end : end;
    if (body) ofs.push(body);
    end = more && body ? body.to : last.end;
  }
  return phraseOf(view, { from: first, to: coreTo }, ofs, definite || owned || ofs.some((of) => of.form === 'possessive'), end);
}

/** "editor in chief of the Gazette", "member of Parliament for Upper Vale": what a title with a link of its own is of, if the store knows it; "at" tells of a body in any case. */
function bodyAfter(view: BlockView, at: number, ceiling: number): OfPart | undefined {
  const { folds } = view.reading.tokens;
  const body = BODY_LINKS.has(folds[at] ?? '') ? afterLink(view, at, ceiling)?.of : undefined;
  return body?.entity === undefined && folds[at] !== 'at' ? undefined : body;
}

const BODY_LINKS = new Set(['of', 'for', 'at']);

/** "chief medical officer": a modifier after a title word belongs to it if another title word follows. */
function titleSoon(view: BlockView, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(from + 2, ceiling); at++) {
    if (isTitleWord(view.reading.tokens.folds[at]!)) return true;
    if (!isModifier(view, at)) return false;
  }
  return false;
}

function isAdjectival(form: string): boolean {
  return form === 'demonym' || form === 'never-demonym';
}

/** Takes qualifiers and names out of the span; what is left is the title's core. */
function phraseOf(view: BlockView, span: TokenSpan, ofs: readonly OfPart[], definite: boolean, end = span.to): TitlePhrase | undefined {
  const { folds } = view.reading.tokens;
  const qualifiers: QualifierPart[] = [];
  let from = span.from;
  let to = span.to;
  for (;;) {
    const of = ofs.find((part) => part.from === from && part.form !== 'after');
    const qualifier = TITLE_QUALIFIERS.get(folds[from] ?? '');
    if (of) from = of.to;
    else if (qualifier && from < to) {
      qualifiers.push({ kind: qualifier, from, to: from + 1 });
      from++;
    } else if (isPossessive(view, from) || folds[from] === '-') from++;
    else break;
  }
  while (to > from && (TITLE_QUALIFIERS.has(folds[to - 1]!) || folds[to - 1] === '-')) {
    const kindOf = TITLE_QUALIFIERS.get(folds[to - 1]!);
    if (kindOf) qualifiers.push({ kind: kindOf, from: to - 1, to });
    to--;
  }
  const proper = properTitle(view, from, to);
  // "Former Republican Sen.", "former Ohio Democratic Gov.": what comes between is no title of its own.
  if (proper > from && !hasOtherTitle(view, from, proper))
    return { start: span.from, end, core: { from: proper, to }, ofs, qualifiers, definite };
  if (proper > from)
    return {
      start: proper,
      end,
      core: { from: proper, to },
      ofs: ofs.filter((of) => of.from >= proper || view.mentionAt(of.from) !== undefined),
      // "Former candidate Sen.": what stands before another title is that title's.
      qualifiers: qualifiers.filter((qualifier) => qualifier.from >= proper),
      definite,
    };
  if (to <= from) return undefined;
  return { start: span.from, end, core: { from, to }, ofs, qualifiers, definite };
}

/** Somebody's role in small letters, or another office, between a qualifier and the title. */
function hasOtherTitle({ reading: { tokens } }: BlockView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCapitalised(tokens, at) || isTitleWord(tokens.folds[at]!)) return true;
  return false;
}

/**
 * "Boehner supporter Rep.", "Freedom Caucus chair Rep.": of several titles in a row the last is the name's own: an
 * abbreviated one, or the capitalised part after small letters.
 */
function properTitle(view: BlockView, from: number, to: number): number {
  const { tokens } = view.reading;
  if (!isCapitalised(tokens, to - 1)) return from;
  let at = to;
  if ((tokens.shape[to - 1]! & DOTTED) !== 0) {
    while (at > from && ((tokens.shape[at - 1]! & DOTTED) !== 0 || RANK_WORDS.has(tokens.folds[at - 1]!))) at--;
    // "Rear Adm.", "Master Sgt.": what is no rank by itself may be the first word of one.
    return at > from && RANKS.has(titleWords(tokens.folds.slice(at - 1, to)).join(' ')) ? at - 1 : at;
  }
  if (isCapitalised(tokens, from)) return from;
  while (at > from && (isCapitalised(tokens, at - 1) || tokens.folds[at - 1] === 'of' || tokens.folds[at - 1] === '-')) at--;
  return at;
}
