const questions: ((fold: string) => boolean)[] = [];

/**
 * Has a question asked of every word once, when it is first met, and gives the flag of `Tokens.traits` that answers it: whether a date may
 * begin there, a pronoun stand. Most words of a draft answer no to all, and looking each up in a table for each question was a
 * twentieth of the time. To be called while modules load, before any text is read.
 */
export function wordTrait(test: (fold: string) => boolean): number {
  questions.push(test);
  return 1 << (questions.length - 1);
}

/** The flags of a folded word. */
export function traitsOf(fold: string): number {
  let traits = 0;
  for (let i = 0; i < questions.length; i++) if (questions[i]!(fold)) traits |= 1 << i;
  return traits;
}
