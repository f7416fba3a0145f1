const questions: ((fold: string) => boolean)[] = [];
/** Bits of a flag. */
const MOST = 32;

/**
 * Has a question asked of every word once, when it is first met, and gives the flag of `Tokens.traits` that answers it: whether a date may
 * begin there, a pronoun stand. Most words of a draft answer no to all, and looking each up in a table for each question was a
 * twentieth of the time. To be called while modules load, before any text is read. One question
 * has one flag, whoever asks it.
 */
export function wordTrait(test: (fold: string) => boolean): number {
  const known = questions.indexOf(test);
  if (known !== -1) return 1 << known;
  if (questions.length === MOST) throw new Error('No flag is left for another question about words.');
  questions.push(test);
  return 1 << (questions.length - 1);
}

/** The flags of a folded word. */
export function traitsOf(fold: string): number {
  let traits = 0;
  for (let i = 0; i < questions.length; i++) if (questions[i]!(fold)) traits |= 1 << i;
  return traits;
}
