const NOUN = 1;
const VERB = 2;

/** Regular inflected forms of a word, for counting only: a form that does not exist has no count. */
export function verbAndNounForms(word: string, parts: number): readonly string[] {
  const forms = new Set<string>();
  const sibilant = /(?:s|x|z|ch|sh)$/.test(word);
  const consonantY = /[^aeiou]y$/.test(word);
  if (parts & (NOUN | VERB)) forms.add(consonantY ? `${word.slice(0, -1)}ies` : sibilant ? `${word}es` : `${word}s`);
  if (parts & VERB) {
    const root = word.endsWith('e') ? word.slice(0, -1) : word;
    const doubled = /[^aeiou][aeiou][bdgklmnprtvz]$/.test(word) ? `${word}${word.at(-1)}` : root;
    for (const stem of new Set([root, doubled])) {
      forms.add(`${stem}ing`);
      forms.add(consonantY ? `${word.slice(0, -1)}ied` : `${stem}ed`);
    }
  }
  return [...forms];
}
