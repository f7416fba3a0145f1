import { areAlike } from './alike.ts';
import type { FactSlice } from './fact-source.ts';
import type { Listener, Question } from './questions.ts';

/** What a slice can be asked. */
export type SliceQuestion = keyof FactSlice;

const ask = (put: Question<FactSlice>['put']): Question<FactSlice> => ({ put, isSame: areAlike });

/** How each question is put to a slice. */
export const SLICE_QUESTIONS: Readonly<Record<SliceQuestion, Question<FactSlice>>> = {
  entity: ask((facts, id) => facts.entity(id)),
  entities: ask((facts) => [...facts.entities()]),
  about: ask((facts, id) => facts.about(id)),
  outranked: ask((facts, id) => facts.outranked(id)),
  mentioning: ask((facts, id) => facts.mentioning(id)),
  named: ask((facts, words) => facts.named(words.split(' '))),
  bearers: ask((facts, fold) => facts.bearers(fold)),
  offices: ask((facts, title) => facts.offices(title)),
  plainAbout: ask((facts, id) => facts.plainAbout(id)),
  plain: ask((facts) => facts.plain()),
  quotes: ask((facts) => facts.quotes()),
};

/** The slice, every question to which a listener notes. */
export function heardSlice(facts: FactSlice, { note }: Pick<Listener<FactSlice, SliceQuestion>, 'note'>): FactSlice {
  return {
    entity: (id) => note('entity', id, facts.entity(id)),
    entities: () => note('entities', '', [...facts.entities()]),
    about: (id) => note('about', id, facts.about(id)),
    outranked: (id) => note('outranked', id, facts.outranked(id)),
    mentioning: (id) => note('mentioning', id, facts.mentioning(id)),
    named: (folds) => note('named', folds.join(' '), facts.named(folds)),
    bearers: (fold) => note('bearers', fold, facts.bearers(fold)),
    offices: (title) => note('offices', title, facts.offices(title)),
    plainAbout: (id) => note('plainAbout', id, facts.plainAbout(id)),
    plain: () => note('plain', '', facts.plain()),
    quotes: () => note('quotes', '', facts.quotes()),
  };
}
