import { SHORT_TITLE_WORDS } from '../../languages/en/title-forms.ts';
import type { TokenSpan } from '../../text/span.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import { type NameWord, nameWords, written } from '../names/person-name.ts';

/**
 * The smallest change that turns the draft's title into the store's, in the writer's capitals: the tokens to replace and
 * what to put there. "Secretary of Defense" against "secretary of state" gives Defense → State.
 */
export function titleChange(tokens: Tokens, core: TokenSpan, stored: string): TokenSpan & { readonly newText: string } {
  const right = nameWords(stored);
  const title = { from: core.from, to: endOfTitle(tokens, core.to, right) };
  let from = title.from;
  let skipped = 0;
  while (from < title.to && skipped < right.length && tokens.folds[from] === right[skipped]!.fold) {
    from++;
    skipped++;
  }
  let to = title.to;
  let end = right.length;
  while (to > from + 1 && end > skipped && tokens.folds[to - 1] === right[end - 1]!.fold) {
    to--;
    end--;
    if (right[end]!.glued && tokens.folds[to - 1] === '-') to--;
  }
  if (from === to || skipped === end) return { ...title, newText: inCase(stored, tokenText(tokens, title.from, title.to)) };
  const words = written(right.slice(skipped, end));
  const glued = tokens.folds[from] === '-';
  return { from, to, newText: (glued ? ' ' : '') + inCase(words, tokenText(tokens, glued ? from + 1 : from, to)) };
}

/** Past what the draft has behind a title that the stored title ends in as well: "director" before "of pre-school care". */
function endOfTitle({ folds }: Tokens, from: number, right: readonly NameWord[]): number {
  for (let first = 1; first < right.length; first++) {
    let at = from;
    const fits = right.slice(first).every(({ fold, glued }, i) => {
      if (i > 0 && glued && folds[at++] !== '-') return false;
      return folds[at++] === fold;
    });
    if (fits) return at;
  }
  return from;
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'in', 'at', 'to', 'on']);

/** Writes a title with capitals if the model has them, else without; acronyms and names keep theirs. */
function inCase(stored: string, model: string): string {
  const words = stored.split(' ');
  const short = shortened(words, model);
  if (short) return short;
  if (model === model.toUpperCase() && model.length > 3) return stored.toUpperCase();
  if (isAcronym(model)) return stored;
  const capital = /^\p{Lu}/u.test(model);
  return words
    .map((word) =>
      SMALL.has(word) ? word : capital ? word[0]!.toUpperCase() + word.slice(1) : isAcronym(word) ? word : word.toLowerCase(),
    )
    .join(' ');
}

/** "Maj. Gen." for a writer of "Lt. Gen."; nothing where the writer spells titles out, or a word has no short form. */
function shortened(words: readonly string[], model: string): string | undefined {
  if (!model.endsWith('.')) return undefined;
  const short = words.map((word) => SHORT_TITLE_WORDS.get(word.toLowerCase()));
  if (short.some((word) => word === undefined)) return undefined;
  return short.map((word, i) => `${word![0]!.toUpperCase()}${word!.slice(1)}${word === words[i]!.toLowerCase() ? '' : '.'}`).join(' ');
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
