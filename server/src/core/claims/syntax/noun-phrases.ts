import type { TokenSpan } from '../../text/span.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import type { BlockView } from '../block-view.ts';
import type { PhraseMeaning } from '../roles/phrase-meaning.ts';
import { joinApposed, joinLists } from './joined-phrases.ts';
import type { Tag } from './tags.ts';

/** A noun phrase without what hangs on it by a preposition other than "of": "Karin Ulfeldt’s 1987 novel “The Long Quay”". */
export interface NounPhrase extends TokenSpan {
  /** Token of its last noun, name or number, before a title in quotation marks. */
  readonly head: number;
  /** Where its own words begin, past a possessor. */
  readonly own: number;
  /** Its head is a name, known or not. */
  readonly named: boolean;
  readonly opening: 'definite' | 'indefinite' | 'owner' | 'possessor' | 'bare' | 'pronoun';
  /** Whose it is: "Karin Ulfeldt’s", or what "whose" stands for. */
  possessor: NounPhrase | undefined;
  /** The words in quotation marks that it ends in or is: "the novel “The Long Quay”". */
  readonly title: TokenSpan | undefined;
  /** What follows "of". */
  of: NounPhrase | undefined;
  /** The preposition before it, "of" left out but after a verb ("convicted of arson"): after a noun it makes the phrase part of another. */
  preposition: string | undefined;
  /** What it hangs on by a preposition: the fire of "the fire at the mill". */
  host: NounPhrase | undefined;
  /** What says who or what it is: “Her first novel, “The Long Quay,””, “Nordline, a company that”; of the two the other one. */
  apposed: NounPhrase | undefined;
  /** The members of the list that it belongs to, itself included. */
  list: readonly NounPhrase[] | undefined;
  /** What it stands for, once that is read (roles/phrase-meaning.ts): it belongs to one reading of one sentence, which many facts are held against. */
  meaning: PhraseMeaning | undefined;
}

/** What a phrase is made with. */
type Made = Pick<NounPhrase, 'from' | 'to' | 'head' | 'own' | 'named' | 'opening'> & Partial<Pick<NounPhrase, 'possessor' | 'title'>>;

/** A phrase that nothing hangs on yet. All are of one shape, whatever they lack: what is read in many shapes is read slowly. */
export function nounPhrase({ from, to, head, own, named, opening, possessor, title }: Made): NounPhrase {
  return {
    from,
    to,
    head,
    own,
    named,
    opening,
    possessor,
    title,
    of: undefined,
    preposition: undefined,
    host: undefined,
    apposed: undefined,
    list: undefined,
    meaning: undefined,
  };
}

/** The phrase that begins at a token. */
export function phraseFrom(at: number, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  for (const phrase of phrases) if (phrase.from === at) return phrase;
  return undefined;
}

/** The phrase that ends before a token, with nothing between. */
export function phraseTo(at: number, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  for (const phrase of phrases) if (phrase.to === at) return phrase;
  return undefined;
}

/** What speaks of known things: "all" leaves none of them out. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'all']);

function isInside(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'number';
}

/** Whether a phrase may begin so; a mark may be a quotation's. */
function mayOpen(tag: Tag): boolean {
  return isInside(tag) || tag === 'determiner' || tag === 'pronoun' || tag === 'owner' || tag === 'time' || tag === 'mark';
}

/** The noun phrases of a sentence, in order, lists and "of" joined. */
export function nounPhrases(view: BlockView, span: TokenSpan, tags: readonly Tag[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  const parts: TaggedSentence = { view, span, tags };
  let at = span.from;
  while (at < span.to) {
    const phrase = mayOpen(tags[at - span.from]!) ? phraseAt(parts, at) : undefined;
    if (phrase) {
      phrases.push(phrase);
      at = phrase.to;
    } else at++;
  }
  const { folds } = view.reading.tokens;
  for (let i = 0; i + 1 < phrases.length; i++) {
    const one = phrases[i]!;
    const next = phrases[i + 1]!;
    const gap = next.from - one.to;
    if (gap === 1 && folds[one.to] === 'of') one.of = next;
    if (gap === 1 && tags[one.to - span.from] === 'preposition') next.host = one;
    if (folds[next.from] === 'whose' && (gap === 0 || (gap === 1 && folds[one.to] === ','))) next.possessor = one;
  }
  for (const phrase of phrases) phrase.preposition = prepositionBefore(phrase.from, parts);
  joinLists(phrases, parts);
  for (const phrase of phrases) joinApposed(phrase, phrases, parts);
  return phrases;
}

/** A sentence with the tags of its tokens. */
export interface TaggedSentence {
  readonly view: BlockView;
  readonly span: TokenSpan;
  readonly tags: readonly Tag[];
}

function prepositionBefore(from: number, { view, tags, span }: TaggedSentence): string | undefined {
  const tag = tags[from - 1 - span.from];
  if (tag !== 'preposition' && tag !== 'to') return undefined;
  const fold = view.reading.tokens.folds[from - 1]!;
  if (fold !== 'of') return fold;
  const before = tags[from - 2 - span.from];
  return before === 'verb' || before === 'past' || before === 'participle' ? fold : undefined;
}

function phraseAt(parts: TaggedSentence, start: number): NounPhrase | undefined {
  const { view, span, tags } = parts;
  const tag = (at: number) => tags[at - span.from];
  const { folds } = view.reading.tokens;
  if (tag(start) === 'pronoun')
    return nounPhrase({ from: start, to: start + 1, head: start, own: start, named: false, opening: 'pronoun' });
  let possessor: NounPhrase | undefined;
  let from = start;
  let own = start;
  let head = -1;
  let opening: NounPhrase['opening'] = 'bare';
  let title: TokenSpan | undefined;
  let at = start;
  if (tag(at) === 'determiner') {
    opening = DEFINITE.has(folds[at]!) ? 'definite' : 'indefinite';
    at++;
    own = at;
  } else if (tag(at) === 'owner') {
    opening = 'owner';
    possessor = nounPhrase({ from: at, to: at + 1, head: at, own: at, named: false, opening: 'pronoun' });
    at++;
    own = at;
  }
  for (; at < span.to; at++) {
    const here = tag(at)!;
    if (here === 'possessive' && head >= own) {
      possessor = nounPhrase({ from, to: at, head, own, named: tag(head) === 'name', opening, possessor });
      opening = 'possessor';
      own = at + 1;
      head = -1;
    } else if (here === 'number' && head >= own && tag(head) !== 'number') {
      // "Section 41" is a section; an amount after a noun is another phrase.
      const quantity = view.quantityAt(at);
      if (quantity && quantity.type !== 'number') break;
      if (quantity) head = at;
    } else if (isInside(here)) {
      if (here !== 'adjective') head = at;
    } else if (here === 'time' && !(at === start && tag(at - 1) === 'preposition') && premodifies(at, parts)) {
      at = view.dateAt(at)!.to - 1;
    } else if (here === 'mark' && isQuoted(at, view)) {
      const quote = quoteFrom(at, view)!;
      title = quote;
      if (head >= own && !continues(quote, parts)) {
        at = Math.min(span.to, quote.to + 1);
        break;
      }
      head = lastWord(quote, view);
      at = quote.to;
      if (!continues(quote, parts)) {
        at = Math.min(span.to, at + 1);
        break;
      }
    } else if (
      here === 'mark' &&
      (folds[at] === '-' || folds[at] === '&') &&
      isInside(tag(at - 1)) &&
      (isInside(tag(at + 1)) || tag(at + 1) === 'participle' || tag(at + 1) === 'past')
    ) {
      if (!isInside(tag(at + 1))) at++;
    } else if (here === 'mark' && folds[at] === '-' && head === at - 1 && tag(at + 1) === 'preposition' && folds[at + 2] === '-') {
      // "two brothers-in-law"
      at += 3;
    } else if (
      (here === 'adverb' || here === 'participle' || here === 'past' || here === 'gerund') &&
      head === -1 &&
      at > start &&
      modifies(at, parts)
    ) {
      // "the recently elected mayor"
    } else break;
  }
  if (head === -1) {
    if (possessor && opening === 'possessor') return possessor;
    if (at > own && (opening === 'definite' || opening === 'indefinite')) head = at - 1;
    else return undefined;
  }
  from = possessor ? possessor.from : from;
  return nounPhrase({ from, to: at, head, own, named: tag(head) === 'name', opening, possessor, title });
}

function lastWord({ from, to }: TokenSpan, { reading: { tokens } }: BlockView): number {
  for (let at = to - 1; at > from; at--) if (tokens.kind[at] === WORD || tokens.kind[at] === NUMBER) return at;
  return from;
}

/** "the 1987 novel", "his 2003 film “Salt Road”". */
function premodifies(at: number, { view, span, tags }: TaggedSentence): boolean {
  const date = view.dateAt(at)!;
  const next = tags[date.to - span.from];
  return next === 'noun' || next === 'adjective' || next === 'name' || (next === 'mark' && isQuoted(date.to, view));
}

function modifies(at: number, { span, tags }: TaggedSentence): boolean {
  const next = tags[at + 1 - span.from];
  return next === 'noun' || next === 'adjective' || next === 'past' || next === 'participle' || next === 'name';
}

function isQuoted(at: number, view: BlockView): boolean {
  return quoteFrom(at, view) !== undefined;
}

const LONGEST_TITLE = 14;

/** The title of a work, or another short quotation that is not speech, that opens at a token: from its first word to its closing mark. */
function quoteFrom(at: number, view: BlockView): TokenSpan | undefined {
  const { folds, count } = view.reading.tokens;
  const closing = CLOSING.get(folds[at]!);
  if (closing === undefined || view.inSpeech(at + 1)) return undefined;
  for (let i = at + 2; i < Math.min(count, at + LONGEST_TITLE); i++) if (folds[i] === closing) return { from: at + 1, to: i };
  return undefined;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
]);

/** "“Salt Road” director". */
function continues(quote: TokenSpan, { span, tags }: TaggedSentence): boolean {
  const next = tags[quote.to + 1 - span.from];
  return next === 'noun' || next === 'possessive';
}
