import type { EntityId } from '../../facts/entity.ts';
import { isFunctionWord, lemma } from '../../languages/en/lexicon.ts';
import { PARTS_OF_PLACES, SETTINGS } from '../../languages/en/place-words.ts';
import { AREA_NOUNS } from '../../languages/en/reference.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isCapitalised } from '../../mentions/runs.ts';
import type { TokenSpan } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import type { BlockView } from '../block-view.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';

/** What a noun phrase stands for, apart from its words' order. */
export interface PhraseMeaning extends TokenSpan {
  /** What it names, by its head or by a title or name right after it. */
  readonly entity: EntityId | undefined;
  /** Where the name itself stands; the phrase's own words if it has none. */
  readonly core: TokenSpan;
  /** A capitalised name that the store lacks. */
  readonly isName: boolean;
  readonly opening: NounPhrase['opening'];
  /** Uninflected head; folded words of a name. */
  readonly head: string;
  readonly words: readonly string[];
  /** Other things that it names as owner or modifier: entities by id, else folded words. */
  readonly owners: readonly string[];
  /** Plain words of what follows "of" or "to", uninflected: the repair of the bridge is the bridge repair. */
  readonly of: readonly string[];
  /** It names or counts an amount. */
  readonly counts: boolean;
}

/** Reads a phrase, once; `mentions` are those of the sentence, pronouns and descriptions included. */
export function meaningOf(phrase: NounPhrase, view: BlockView, mentions: readonly Mention[]): PhraseMeaning {
  phrase.meaning ??= readMeaning(phrase, view, mentions);
  return phrase.meaning;
}

function readMeaning(whole: NounPhrase, view: BlockView, mentions: readonly Mention[]): PhraseMeaning {
  const { folds, kind } = view.reading.tokens;
  // "The city of Hamre" is Hamre.
  const phrase = whole.of?.named && SETTINGS.has(folds[whole.head]!) ? { ...whole.of, from: whole.from } : whole;
  const at = (token: number) => mentions.find(({ from, to }) => from <= token && token < to);
  const own = { from: phrase.own, to: phrase.to };
  // "The Customs Quay section" is Customs Quay; "the Chicago area" is more than Chicago.
  const isPart = PARTS_OF_PLACES.has(folds[phrase.head]!) && !AREA_NOUNS.has(folds[phrase.head]!);
  const part = isPart && phrase.head > phrase.own ? phrase.head - 1 : undefined;
  const covering = at(phrase.head) ?? (part === undefined ? undefined : at(part)) ?? titled(phrase, view, at) ?? apposed(phrase, at);
  const later = mentions.find((mention) => mention.from > phrase.head && mention.to <= phrase.to);
  const mention = covering ?? later;
  const name: TokenSpan | undefined =
    phrase.title ?? view.unknownAt(part ?? phrase.head) ?? (phrase.named ? { from: phrase.head, to: phrase.head + 1 } : undefined);
  const words: string[] = [];
  const owners: string[] = [];
  let counts = false;
  for (let i = own.from; i < own.to; i++) {
    const quantity = view.quantityAt(i);
    counts ||= quantity !== undefined;
    const named = quantity ? quantity.type === 'ordinal' : !isFunctionWord(folds[i]!);
    if (kind[i] !== WORD || view.dateAt(i) || !named) continue;
    const inside = at(i);
    if (inside && inside !== mention) owners.push(inside.entity);
    else if (!inside) words.push(lemma(folds[i]!, 'noun'));
  }
  const of: string[] = [];
  for (const owner of [phrase.possessor, phrase.of]) {
    if (!owner) continue;
    const named = at(owner.head);
    if (named) owners.push(named.entity);
    else if (view.unknownAt(owner.head)) owners.push(folds.slice(owner.own, owner.to).join(' '));
    else
      for (let i = owner.own; i < owner.to; i++) {
        const inside = at(i);
        if (inside) owners.push(inside.entity);
        else if (kind[i] === WORD && !isFunctionWord(folds[i]!)) of.push(lemma(folds[i]!, 'noun'));
      }
  }
  return {
    from: phrase.from,
    to: phrase.to,
    core: mention ? { from: mention.from, to: mention.to } : name ? { from: name.from, to: name.to } : own,
    isName: name !== undefined && !mention,
    opening: phrase.opening,
    head: lemma(folds[phrase.head]!, 'noun'),
    words:
      name && !mention ? folds.slice(name.from, name.to).filter((fold, i) => kind[name.from + i] === WORD && !isFunctionWord(fold)) : words,
    owners,
    of,
    counts,
    entity: mention?.entity,
  };
}

/** "Her first novel, “The Long Quay,” came out", "Nordline, a company that was founded in". */
function apposed({ apposed: other, named, title }: NounPhrase, at: (token: number) => Mention | undefined): Mention | undefined {
  return other && !named && title === undefined ? at(other.head) : undefined;
}

/** "Secretary of State Marco Rubio" is the person whom the name after the title names. */
function titled({ of }: NounPhrase, { reading: { tokens } }: BlockView, at: (token: number) => Mention | undefined): Mention | undefined {
  const mention = of && at(of.head);
  return mention && mention.from > of.own && isCapitalised(tokens, of.own) && !at(of.own) ? mention : undefined;
}
