const LIMIT = 30_000;

/**
 * A function of a folded word that remembers its answers: a draft says the same words again and again, and most
 * questions about a word take several lookups. Forgets everything after 30,000 different words.
 */
export function byWord<T extends boolean | number | string>(tell: (fold: string) => T): (fold: string) => T {
  const told = new Map<string, T>();
  return (fold) => {
    let answer = told.get(fold);
    if (answer === undefined) {
      answer = tell(fold);
      if (told.size >= LIMIT) told.clear();
      told.set(fold, answer);
    }
    return answer;
  };
}
