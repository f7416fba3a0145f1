/** How a question is put to a source of answers, and when two answers to it are the same. */
export interface Question<S> {
  readonly put: (source: S, about: string) => unknown;
  readonly isSame: (a: unknown, b: unknown) => boolean;
}

/** What some work has asked, with the answers that it got. */
export interface Asked<S> {
  /** Whether another source answers every question in the same way, so that the work would come out the same. */
  isAnsweredAlike(source: S): boolean;
}

/** Notes what one piece of work asks. Questions go by name. */
export interface Listener<S, Q extends string> extends Asked<S> {
  /** Notes a question and its answer, which it returns. */
  note<A>(question: Q, about: string, answer: A): A;
  /** Whether an answer to this was noted. */
  hasNoted(question: Q, about: string): boolean;
}

/**
 * A listener to these questions. Answers are kept and not their source, so that what was worked out from an old store does
 * not keep the store.
 */
export function listenerTo<S, Q extends string>(questions: Readonly<Record<Q, Question<S>>>): Listener<S, Q> {
  const answers: Partial<Record<Q, Map<string, unknown>>> = {};
  return {
    note(question, about, answer) {
      const known = answers[question];
      if (known) known.set(about, answer);
      else answers[question] = new Map([[about, answer]]) as (typeof answers)[typeof question];
      return answer;
    },
    hasNoted: (question, about) => answers[question]?.has(about) === true,
    isAnsweredAlike(source) {
      for (const question in answers) {
        const { put, isSame } = questions[question];
        for (const [about, answer] of answers[question]!) if (!isSame(answer, put(source, about))) return false;
      }
      return true;
    },
  };
}
