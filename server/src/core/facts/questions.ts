/** How a question is put to a source of answers, and when two answers to it are the same. */
export interface Question<S> {
  readonly put: (source: S, about: string) => unknown;
  readonly isSame: (a: unknown, b: unknown) => boolean;
}

/** Questions to one source, by name. */
export type Questions<S, Q extends string> = Readonly<Record<Q, Question<S>>>;

/** What some work has asked, with the answers that it got. */
export interface Asked<S> {
  /** Whether another source answers every question in the same way, so that the work would come out the same. */
  isAnsweredAlike(source: S): boolean;
}

/** Notes what one piece of work asks. */
export interface Listener<S> extends Asked<S> {
  /** Notes a question and its answer, which it returns. */
  note<A>(question: Question<S>, about: string, answer: A): A;
  /** What it was asked about by this question. */
  askedAbout(question: Question<S>): ReadonlySet<string>;
  /** The work is done: gives back the room that its notes had to grow. */
  rest(): void;
}

/** The questions of a part, as they are put to the whole. */
export function ofPart<S, P, Q extends string>(questions: Questions<P, Q>, part: (whole: S) => P): Questions<S, Q> {
  const names = Object.keys(questions) as Q[];
  const lifted = names.map((name) => {
    const { put, isSame } = questions[name];
    return [name, { put: (whole: S, about: string) => put(part(whole), about), isSame }];
  });
  return Object.fromEntries(lifted);
}

/**
 * A listener. Answers are kept and not their source, so that what was worked out from an old store does not keep the store.
 */
export function listener<S>(): Listener<S> {
  return new Notes();
}

/** A question is asked again at once more often than later; noting one twice costs less than to look through all. */
const LOOKED_BACK = 6;

/** Every block of a draft keeps one: lists, since maps were a fifth of what a draft left behind. */
class Notes<S> implements Listener<S> {
  #questions: Question<S>[] = [];
  #about: string[] = [];
  #answers: unknown[] = [];

  note<A>(question: Question<S>, about: string, answer: A): A {
    const count = this.#about.length;
    for (let i = count - 1; i >= 0 && i >= count - LOOKED_BACK; i--)
      if (this.#questions[i] === question && this.#about[i] === about && this.#answers[i] === answer) return answer;
    this.#questions.push(question);
    this.#about.push(about);
    this.#answers.push(answer);
    return answer;
  }

  askedAbout(question: Question<S>): ReadonlySet<string> {
    return new Set(this.#about.filter((_, i) => this.#questions[i] === question));
  }

  isAnsweredAlike(source: S): boolean {
    return this.#questions.every(({ put, isSame }, i) => isSame(this.#answers[i], put(source, this.#about[i]!)));
  }

  rest(): void {
    this.#questions = this.#questions.slice();
    this.#about = this.#about.slice();
    this.#answers = this.#answers.slice();
  }
}
