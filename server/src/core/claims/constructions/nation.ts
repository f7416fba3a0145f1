import { foldedName } from '../../facts/name-words.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { isTitleWord } from '../../mentions/runs.ts';
import { WORD } from '../../text/tokens.ts';
import { belonging } from '../belonging.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const REACH = 5;

/** "Japanese economist Richard Koo", "the Mexican Cali cartel": the adjective of a nation before the name, with at most a job between. */
export const nation: ConstructionReader = (stated) => {
  const { mention, sentence, statements, facts } = stated;
  if (mention.form === 'pronoun' || mention.form === 'description') return ABSENT;
  const { tokens } = sentence.view.reading;
  for (let at = mention.from - 1; at >= sentence.span.from && mention.from - at <= REACH; at--) {
    if (tokens.kind[at] !== WORD) return ABSENT;
    const fold = tokens.folds[at]!;
    const place = sentence.view.mentionAt(at);
    if (DEMONYMS.has(fold) && (place === undefined || place.form === 'demonym')) {
      if (tokens.folds[at - 1] === '-' || tokens.folds[at + 1] === '-') return ABSENT;
      if (jobBetween(stated, at + 1)) return ABSENT;
      const odd: Filler = { state: 'differs', from: at, to: at + 1, reading: 'other', ...(place ? { entity: place.entity } : {}) };
      const agrees = statements.some((statement) => {
        const text =
          statement.value.type === 'entity' ? statement.value.ref.text : statement.value.type === 'text' ? statement.value.text : '';
        if (foldedName(text).includes(fold)) return true;
        if (place === undefined) return false;
        const ref = statement.value.type === 'entity' ? statement.value.ref : { text };
        const verdict = belonging({ words: [fold], entity: place.entity }, ref, facts);
        // Two nations' adjectives tell by themselves, whether or not the store knows both nations.
        const isAdjective = foldedName(text).some((word) => DEMONYMS.has(word));
        return verdict === 'unknown' ? !isAdjective : verdict !== 'different';
      });
      return agrees ? AGREES : odd;
    }
    if (place !== undefined || !(isTitleWord(fold) || /^[a-z]/.test(tokens.text[tokens.start[at]!]!))) return ABSENT;
  }
  return ABSENT;
};

/** An office between tells of the office's country, not of the person's ("Colombian President …"). */
function jobBetween({ sentence, mention }: Stated, from: number): boolean {
  const { tokens } = sentence.view.reading;
  for (let at = from; at < mention.from; at++)
    if (/^\p{Lu}/u.test(tokens.text[tokens.start[at]!]!) || tokens.folds[at] === 'of') return true;
  return false;
}
