import { areAlike } from './alike.ts';
import type { Entity, EntityId } from './entity.ts';
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
export function heardSlice(facts: FactSlice, listener: SliceListener): FactSlice {
  return new HeardSlice(facts, listener);
}

type SliceListener = Pick<Listener<FactSlice, SliceQuestion>, 'note'>;

/** A class: every block has one, and eleven functions for each would be made anew. */
class HeardSlice implements FactSlice {
  readonly #facts: FactSlice;
  readonly #to: SliceListener;

  constructor(facts: FactSlice, listener: SliceListener) {
    this.#facts = facts;
    this.#to = listener;
  }

  entity(id: EntityId): ReturnType<FactSlice['entity']> {
    return this.#to.note('entity', id, this.#facts.entity(id));
  }

  entities(): Entity[] {
    return this.#to.note('entities', '', [...this.#facts.entities()]);
  }

  about(id: EntityId): ReturnType<FactSlice['about']> {
    return this.#to.note('about', id, this.#facts.about(id));
  }

  outranked(id: EntityId): ReturnType<FactSlice['outranked']> {
    return this.#to.note('outranked', id, this.#facts.outranked(id));
  }

  mentioning(id: EntityId): ReturnType<FactSlice['mentioning']> {
    return this.#to.note('mentioning', id, this.#facts.mentioning(id));
  }

  named(folds: readonly string[]): ReturnType<FactSlice['named']> {
    return this.#to.note('named', folds.join(' '), this.#facts.named(folds));
  }

  bearers(fold: string): number {
    return this.#to.note('bearers', fold, this.#facts.bearers(fold));
  }

  offices(title: string): ReturnType<FactSlice['offices']> {
    return this.#to.note('offices', title, this.#facts.offices(title));
  }

  plainAbout(id: EntityId): ReturnType<FactSlice['plainAbout']> {
    return this.#to.note('plainAbout', id, this.#facts.plainAbout(id));
  }

  plain(): ReturnType<FactSlice['plain']> {
    return this.#to.note('plain', '', this.#facts.plain());
  }

  quotes(): ReturnType<FactSlice['quotes']> {
    return this.#to.note('quotes', '', this.#facts.quotes());
  }
}
