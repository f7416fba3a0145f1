import type { CheckContext } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import type { EntityKind } from '../facts/entity.ts';
import { isGivenName } from '../languages/en/given-names.ts';
import { isOrganizationNoun, isPlaceNoun } from '../languages/en/lexicon.ts';
import { PLACE_PREPOSITIONS } from '../languages/en/place-words.ts';
import type { UnknownName } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { tokenText, UPPER } from '../text/tokens.ts';

/** An entry that the store lacks, as far as the draft tells of it. The span is the name's, in the draft's source. */
export interface NewEntry extends Span {
  readonly name: string;
  /** The likeliest first. */
  readonly kinds: readonly EntityKind[];
  /** The title that the sentence gives them, and what it is of. */
  readonly title?: { readonly title: string; readonly of?: string };
}

/** The name at an offset of a draft that nobody of the store bears; undefined where none stands. */
export function newEntryAt(context: CheckContext, offset: number): NewEntry | undefined {
  for (const view of context.views) {
    const block = context.draft.blocks[view.index]!;
    const { tokens } = view.reading;
    for (const name of view.unknown) {
      if (name.between.length > 0 || context.facts.named(name.words) !== undefined) continue;
      const span = sourceSpan(block, tokens.start[name.from]!, tokens.end[name.to - 1]!);
      if (offset < span.start || offset > span.end) continue;
      const title = titleOf(name, view, context);
      return {
        ...span,
        name: tokenText(tokens, name.from, name.to),
        kinds: kindsOf(name, view, title !== undefined),
        ...(title ? { title } : {}),
      };
    }
  }
  return undefined;
}

function titleOf(name: UnknownName, view: BlockView, { titles, facts }: CheckContext): NewEntry['title'] {
  const claim = titles.find(
    ({ claim: { block, subject } }) => block === view.index && subject.from < name.to && name.from < subject.to,
  )?.claim;
  if (!claim) return undefined;
  const { tokens } = view.reading;
  const [of] = claim.ofs;
  const known = of?.entity === undefined ? undefined : facts.entity(of.entity)?.name;
  const owner = of && (known ?? tokenText(tokens, of.from, of.to));
  return { title: tokenText(tokens, claim.title.from, claim.title.to), ...(owner === undefined ? {} : { of: owner }) };
}

function kindsOf({ from, to, words }: UnknownName, view: BlockView, titled: boolean): readonly EntityKind[] {
  const { tokens, quotes } = view.reading;
  const last = words.at(-1)!;
  if (titled) return ['person'];
  if (quotes.some((quote) => quote.kind === 'title' && quote.from <= from && to <= quote.to)) return ['work'];
  if (words.some(isOrganizationNoun) || (to - from === 1 && (tokens.shape[from]! & UPPER) !== 0 && last.length > 1))
    return ['organization', 'work'];
  if (isPlaceNoun(last)) return ['place'];
  if (words.length > 1 && isGivenName(words[0]!)) return ['person'];
  if (PLACE_PREPOSITIONS.has(tokens.folds[from - 1] ?? '')) return ['place', 'organization'];
  return words.length > 1 ? ['person', 'organization'] : ['person', 'place', 'organization'];
}
