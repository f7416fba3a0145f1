import { isRoleNoun } from '../../languages/en/lexicon.ts';
import type { NounPhrase, TaggedSentence } from './noun-phrases.ts';

const COMMON: ReadonlySet<NounPhrase['opening']> = new Set(['definite', 'indefinite', 'owner', 'possessor']);

/** A name and what it is called, one behind the other between commas, stand for one thing; not "In Norrvik, the company said". */
export function joinApposed(first: NounPhrase, phrases: readonly NounPhrase[], { view, span, tags }: TaggedSentence): void {
  const { folds } = view.reading.tokens;
  const end = first.of ? first.of.to : first.to;
  const second = folds[end] === ',' && !first.list ? phrases.find(({ from }) => from === end + 1) : undefined;
  if (!second || second.list) return;
  const isName = ({ named, title, opening }: NounPhrase) => (named || title !== undefined) && opening === 'bare';
  const isCalled = ({ from, named, title, opening }: NounPhrase) =>
    !named && title === undefined && COMMON.has(opening) && folds[from] !== 'whose';
  const tag = (at: number) => tags[at - span.from];
  const governed = tag(first.from - 1) === 'preposition' || tag(first.from - 1) === 'to';
  const opens = first.from - 1 === span.from || folds[first.from - 2] === ',' || tag(first.from - 2) === 'coordinator';
  const closing = second.of ? second.of.to : second.to;
  const closed = folds[closing] === ',' || folds[closing] === '.' || (second.title !== undefined && folds[closing - 2] === ',');
  // "the death of its maker, Ludovica Sforim" names the maker, "the architect of the opera house, Nils Ahlgren" the architect.
  const isHolder = ({ head }: NounPhrase) => isRoleNoun(folds[head]!);
  const whole = phrases.find(({ of }) => of === first);
  const inner = whole ? !isHolder(whole) : !(first.of && isCalled(first.of)) || isHolder(first);
  const named = isCalled(first) && isName(second) && closed && !(governed && opens) && inner;
  const called = isName(first) && isCalled(second) && (second.opening === 'indefinite' || !(governed && opens));
  if (!named && !called) return;
  first.apposed = second;
  second.apposed = first;
}

/** Phrases joined by commas and "and" share their list. */
export function joinLists(phrases: readonly NounPhrase[], parts: TaggedSentence): void {
  let first = 0;
  let hasAnd = false;
  for (let i = 1; i <= phrases.length; i++) {
    const phrase = phrases[i];
    const joint: Joint | undefined = phrase && !hasAnd ? jointBetween(phrases[i - 1]!, phrase, parts) : undefined;
    if (joint !== undefined && !beginsClause(phrase!, phrases[first]!, parts)) {
      hasAnd = joint === 'and';
      continue;
    }
    if (hasAnd) {
      const list = phrases.slice(first, i);
      for (const one of list) one.list = list;
    }
    first = i;
    hasAnd = false;
  }
}

type Joint = 'comma' | 'and';

/** What joins two phrases of a list. */
function jointBetween({ to }: NounPhrase, { from }: NounPhrase, { view }: TaggedSentence): Joint | undefined {
  const { folds } = view.reading.tokens;
  const mark = folds[to];
  if (from - to === 1) return mark === ',' ? 'comma' : mark === 'and' || mark === 'or' || mark === '&' ? 'and' : undefined;
  return from - to === 2 && mark === ',' && folds[to + 1] === 'and' ? 'and' : undefined;
}

/** "… and the council sold the yard": a verb follows, and one stood before the list. */
function beginsClause({ to }: NounPhrase, { from }: NounPhrase, { span, tags }: TaggedSentence): boolean {
  const next = tags[to - span.from];
  if (next !== 'verb' && next !== 'past' && next !== 'be' && next !== 'have' && next !== 'modal') return false;
  for (let i = 0; i < from - span.from; i++)
    if (tags[i] === 'verb' || tags[i] === 'past' || tags[i] === 'be' || tags[i] === 'modal') return true;
  return false;
}
