import type { BlockView } from '../claims/block-view.ts';
import type { EntityId } from '../facts/entity.ts';
import { isFunctionWord } from '../languages/en/lexicon.ts';
import { GENERATIONS, NAME_SUFFIXES } from '../languages/en/particles.ts';
import type { TokenSpan } from '../text/span.ts';
import { INITIAL, UPPER } from '../text/tokens.ts';
import type { Mention, MentionForm } from './mention.ts';
import { isCapitalised, isTitleWord } from './runs.ts';

/** Tells what a name of the draft stands for: the same text for every name of one person, body or place, undefined where that is not sure. */
export type Identify = (name: TokenSpan, view: BlockView) => string | undefined;

/** No identity begins so. */
const SEVERAL = '';

/**
 * Who is who in one draft, known to the store or not: full names by their first and last word, lone family names by the one full name
 * of the draft that ends in them. A lone name that two could bear, or nobody does, is nobody's.
 */
export function draftIdentities(views: readonly BlockView[]): Identify {
  const full = new Map<string, string>();
  const note = (last: string, identity: string): void => {
    const before = full.get(last);
    if (before === undefined) full.set(last, identity);
    else if (before !== identity && before !== SEVERAL) full.set(last, SEVERAL);
  };
  // A string made anew has to be compared letter by letter.
  const known = new Map<EntityId, string>();
  const identityOfKnown = (entity: EntityId): string => {
    let identity = known.get(entity);
    if (identity === undefined) {
      identity = `= ${entity}`;
      known.set(entity, identity);
    }
    return identity;
  };
  for (const view of views) {
    for (const name of view.unknown) {
      const words = withoutInitials(name, view);
      if (words.length > 1) note(words.at(-1)!, identityOf(words));
    }
    for (const { to, entity } of view.mentions) note(view.reading.tokens.folds[to - 1]!, identityOfKnown(entity));
  }
  return (name, view) => {
    const mention = view.mentionAt(name.from);
    if (mention) return isAdjective(mention.form) || isLabel(mention, view) ? undefined : identityOfKnown(mention.entity);
    if ((view.unknownAt(name.from)?.between.length ?? 1) > 0) return undefined;
    const words = withoutInitials(name, view);
    if (words.length > 1) return identityOf(words);
    const bearer = full.get(words[0] ?? '');
    return bearer !== SEVERAL && !isPartOfMore(name, view) ? bearer : undefined;
  };
}

/** A family name in capitals is rather a label that happens to be one ("READ MORE"). */
function isLabel({ form, to }: Mention, { reading: { tokens } }: BlockView): boolean {
  return form === 'family' && (tokens.shape[to - 1]! & UPPER) !== 0;
}

function isAdjective(form: MentionForm): boolean {
  return form === 'demonym' || form === 'never-demonym' || form === 'descriptor';
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
