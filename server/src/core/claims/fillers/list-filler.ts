import type { FactSlice } from '../../facts/fact-source.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { SlotValue } from '../frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { ABSENT, AGREES, type Filler } from './filler.ts';

type ListValue = Extract<SlotValue, { type: 'list' }>;

const JOINTS = new Set([',', 'and', 'or', 'the', 'as', 'well']);

/** A closed list: the one member of the draft's enumeration that is none of it, if most of the others are. */
export function listFiller(right: ListValue, sentence: SentenceView, facts: FactSlice): Filler {
  const members = new Set(flatMap(right.members, (member) => member.entity ?? []));
  const named = sentence.mentions.filter(
    (mention) => mention.form !== 'pronoun' && mention.form !== 'description' && mention.form !== 'demonym',
  );
  for (const chain of chainsOf(named, sentence)) {
    const inside = chain.filter((mention) => members.has(mention.entity));
    const outside = chain.filter((mention) => !members.has(mention.entity));
    if (inside.length < 2) continue;
    if (outside.length === 0) return AGREES;
    const kind = facts.entity(inside[0]!.entity)?.kind;
    const odd = outside[0]!;
    if (outside.length > 1 || facts.entity(odd.entity)?.kind !== kind) return ABSENT;
    const missing = right.members.filter((member) => !chain.some((mention) => mention.entity === member.entity));
    return {
      state: 'differs',
      from: odd.from,
      to: odd.to,
      reading: 'other',
      entity: odd.entity,
      ...(missing.length === 1 ? { missing: missing[0]!.text } : {}),
    };
  }
  return ABSENT;
}

/** Mentions joined by commas and "and". */
function chainsOf<M extends { readonly from: number; readonly to: number }>(mentions: readonly M[], sentence: SentenceView): M[][] {
  const { folds } = sentence.view.reading.tokens;
  const chains: M[][] = [];
  for (const mention of mentions) {
    const last = chains.at(-1)?.at(-1);
    const joined =
      last !== undefined &&
      mention.from - last.to <= 4 &&
      mention.from > last.to &&
      folds.slice(last.to, mention.from).every((fold) => JOINTS.has(fold));
    if (joined) chains.at(-1)!.push(mention);
    else chains.push([mention]);
  }
  return chains;
}
