import { areAlike } from './alike.ts';
import type { Entity, EntityId } from './entity.ts';
import type { FactSlice } from './fact-source.ts';
import type { Listener, Question, Questions } from './questions.ts';

/** What a slice can be asked. */
export type SliceQuestion = keyof FactSlice;

const ask = (put: Question<FactSlice>['put']): Question<FactSlice> => ({ put, isSame: areAlike });

/** How each question is put to a slice. */
export const SLICE_QUESTIONS: Questions<FactSlice, SliceQuestion> = {
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

/** The slice, every question to which a listener notes, as the question of that name among `questions`. */
export function heardSlice<S>(facts: FactSlice, to: Pick<Listener<S>, 'note'>, questions: Questions<S, SliceQuestion>): FactSlice {
  return new HeardSlice(facts, to, questions);
}

/** A class: every block has one, and eleven functions for each would be made anew. */
class HeardSlice<S> implements FactSlice {
  readonly #facts: FactSlice;
  readonly #to: Pick<Listener<S>, 'note'>;
  readonly #questions: Questions<S, SliceQuestion>;

  constructor(facts: FactSlice, to: Pick<Listener<S>, 'note'>, questions: Questions<S, SliceQuestion>) {
    this.#facts = facts;
    this.#to = to;
    this.#questions = questions;
  }

  entity(id: EntityId): ReturnType<FactSlice['entity']> {
    return this.#to.note(this.#questions.entity, id, this.#facts.entity(id));
  }

  entities(): Entity[] {
    return this.#to.note(this.#questions.entities, '', [...this.#facts.entities()]);
  }

  about(id: EntityId): ReturnType<FactSlice['about']> {
    return this.#to.note(this.#questions.about, id, this.#facts.about(id));
  }

  outranked(id: EntityId): ReturnType<FactSlice['outranked']> {
    return this.#to.note(this.#questions.outranked, id, this.#facts.outranked(id));
  }

  mentioning(id: EntityId): ReturnType<FactSlice['mentioning']> {
    return this.#to.note(this.#questions.mentioning, id, this.#facts.mentioning(id));
  }

  named(folds: readonly string[]): ReturnType<FactSlice['named']> {
    return this.#to.note(this.#questions.named, folds.join(' '), this.#facts.named(folds));
  }

  bearers(fold: string): number {
    return this.#to.note(this.#questions.bearers, fold, this.#facts.bearers(fold));
  }

  offices(title: string): ReturnType<FactSlice['offices']> {
    return this.#to.note(this.#questions.offices, title, this.#facts.offices(title));
  }

  plainAbout(id: EntityId): ReturnType<FactSlice['plainAbout']> {
    return this.#to.note(this.#questions.plainAbout, id, this.#facts.plainAbout(id));
  }

  plain(): ReturnType<FactSlice['plain']> {
    return this.#to.note(this.#questions.plain, '', this.#facts.plain());
  }

  quotes(): ReturnType<FactSlice['quotes']> {
    return this.#to.note(this.#questions.quotes, '', this.#facts.quotes());
  }
}
