import type { BlockView } from '../claims/block-view.ts';
import { isFunctionWord } from '../languages/en/lexicon.ts';
import { GENERATIONS, NAME_SUFFIXES } from '../languages/en/particles.ts';
import type { TokenSpan } from '../text/span.ts';
import { INITIAL, tokenText, UPPER } from '../text/tokens.ts';
import { isCapitalised, isTitleWord } from './runs.ts';

/** A name at one place of the draft, with whom it means as far as the draft alone tells. */
export interface IdentifiedName extends TokenSpan {
  readonly block: number;
  /** The same for every name of one person, body or place in this draft, and for nothing else. */
  readonly identity: string;
  readonly text: string;
}

/**
 * Who is who in one draft, known to the store or not: full names by their first and last word, lone family names by the one full name
 * of the draft that ends in them. A lone name that two could bear, or nobody does, is left out.
 */
export function draftIdentities(views: readonly BlockView[]): IdentifiedName[] {
  const full = new Map<string, Set<string>>();
  const bare = views.map((view) => view.unknown.map((name) => ({ ...name, bare: withoutInitials(name, view) })));
  const note = (last: string, identity: string) => full.set(last, (full.get(last) ?? new Set()).add(identity));
  for (const names of bare) for (const { bare: words } of names) if (words.length > 1) note(words.at(-1)!, identityOf(words));
  for (const view of views)
    for (const { from, to, entity } of view.mentions) if (to > from) note(view.reading.tokens.folds[to - 1]!, `= ${entity}`);
  return views.flatMap((view, block) => {
    const { tokens } = view.reading;
    const known = view.mentions
      .filter(({ form }) => form !== 'demonym' && form !== 'never-demonym' && form !== 'descriptor')
      .map(({ from, to, entity }) => ({ block, from, to, identity: `= ${entity}`, text: tokenText(tokens, from, to) }));
    const own = bare[block]!.flatMap(({ from, to, between, bare: words }): IdentifiedName[] => {
      const bearers = full.get(words.at(-1) ?? '');
      const identity = words.length > 1 ? identityOf(words) : bearers?.size === 1 ? [...bearers][0] : undefined;
      if (words.length < 2 && isPartOfMore({ from, to }, view)) return [];
      return identity === undefined || between.length > 0 ? [] : [{ block, from, to, identity, text: tokenText(tokens, from, to) }];
    });
    return [...known, ...own].sort((a, b) => a.from - b.from);
  });
}

/** A word with a capital beside it may belong to the name, though it is an ordinary one: "Emanuel Cleaver", "Nils Nystad". */
function isPartOfMore({ from, to }: TokenSpan, { reading: { tokens } }: BlockView): boolean {
  const before = tokens.folds[from - 1] ?? '';
  if (to < tokens.count && isCapitalised(tokens, to)) return true;
  return from > 0 && isCapitalised(tokens, from - 1) && !isTitleWord(before) && !isFunctionWord(before);
}

function identityOf(words: readonly string[]): string {
  return `${words[0]} ${words.at(-1)}`;
}

function withoutInitials({ from, to }: TokenSpan, { reading: { tokens } }: BlockView): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++)
    // A word in capitals only is a label or a headline's, and no name to go by.
    if ((tokens.shape[at]! & (INITIAL | UPPER)) === 0 && tokens.folds[at] !== '-') words.push(tokens.folds[at]!);
  return words.length > 1 && GENERATIONS.has(NAME_SUFFIXES.get(words.at(-1)!) ?? '') ? words.slice(0, -1) : words;
}
