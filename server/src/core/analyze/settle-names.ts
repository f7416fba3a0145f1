import { type BlockView, blockView } from '../claims/block-view.ts';
import { type Moments, momentsOf } from '../claims/moments.ts';
import { titleClaims } from '../claims/title-claims.ts';
import { supportOf } from '../claims/title-verdict.ts';
import { areSameList } from '../facts/alike.ts';
import type { Entity, EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { senseOf } from '../facts/in-words.ts';
import { personNamesOf } from '../facts/name-words.ts';
import type { LinkedBlock, NamedBlock } from '../mentions/linked-block.ts';
import type { UnknownName } from '../mentions/mention.ts';
import type { Run } from '../mentions/runs.ts';
import { NOTHING_SETTLED, type Settled } from '../mentions/settled.ts';
import { flatMap } from '../text/flat-map.ts';
import { compareSaidName, type NameMatch, type SaidName, saidName } from '../values/names/compare-person-names.ts';
import { isGeneralTitle } from '../values/titles/title-words.ts';

interface OpenNames {
  readonly blocks: readonly NamedBlock[];
  readonly linked: readonly LinkedBlock[];
  readonly facts: FactSlice;
  /** Entities that each run resembles, block by block. */
  readonly near: readonly ReadonlyMap<Run, readonly EntityId[]>[];
  /** Days since 1970-01-01. */
  readonly asOf: number;
}

/** A life's work and more: nobody who left his last post so long ago is in the news by his name alone. */
const LONG_AGO_DAYS = 40 * 365;

/** Finds out who is meant by names that several bear, or nobody in quite that form: whom the title round the name fits, and no other. */
export function settledNames({ blocks, linked, facts, near, asOf }: OpenNames): Settled {
  const people = new Set<EntityId>();
  const likely = new Set<EntityId>();
  const variants = new Map<string, EntityId>();
  const named = new Set(flatMap(linked, ({ mentions }) => flatMap(mentions, ({ form, entity }) => (form === 'family' ? [] : [entity]))));
  linked.forEach((links, index) => {
    let place: { readonly view: BlockView; readonly moments: Moments } | undefined;
    for (const name of links.unknown) {
      const shared = name.between.length > 0;
      const candidates = shared ? name.between : variantsOf(name, near[index]!, { block: blocks[index]!, facts });
      if (candidates.length === 0) continue;
      if (!place) {
        const view = blockView(index, blocks[index]!.reading, links);
        place = { view, moments: momentsOf(view, asOf) };
      }
      const { view, moments } = place;
      const fitting = fittingOf(candidates, name, { view, moments, facts });
      const key = name.words.join(' ');
      if (shared) {
        if (fitting.length === 1) people.add(fitting[0]!);
        else if (fitting.length === 0) {
          const living = candidates.filter((id) => isOfTheTime(id, facts, asOf));
          if (living.length === 1) likely.add(living[0]!);
        }
        continue;
      }
      const known = candidates.filter((id) => named.has(id));
      const meant = fitting.length === 1 ? fitting[0] : fitting.length === 0 && known.length === 1 ? known[0] : undefined;
      if (meant !== undefined) variants.set(key, meant);
    }
  });
  return people.size + likely.size + variants.size === 0 ? NOTHING_SETTLED : { people, likely, variants };
}

/** Those of whom a title that the draft gives the name is one that they hold or held. What the draft gives is read once, whoever is meant. */
function fittingOf(
  candidates: readonly EntityId[],
  name: UnknownName,
  { view, moments, facts }: { view: BlockView; moments: Moments; facts: FactSlice },
): readonly EntityId[] {
  const subject = { from: name.from, to: name.to, entity: candidates[0]!, certainty: 'certain', words: name.words } as const;
  const claims = titleClaims(view, [subject]).filter(({ words }) => !isGeneralTitle(words));
  if (claims.length === 0) return NOBODY;
  return candidates.filter((entity) =>
    claims.some((claim) => supportOf({ ...claim, subject: { ...claim.subject, entity } }, moments.at(claim.sentence), facts) !== undefined),
  );
}

const NOBODY: readonly EntityId[] = [];

/** What was found among candidates, which stands as long as the store has them as they were. */
interface Variants {
  readonly facts: FactSlice;
  readonly candidates: readonly (Entity | undefined)[];
  readonly ids: readonly EntityId[];
}

const known = new WeakMap<ReadonlyMap<Run, readonly EntityId[]>, Map<string, Variants>>();

/** People whose name this is in another form: short, with an initial, in another spelling from another script. Kept as long as the block's names. */
function variantsOf(
  name: UnknownName,
  near: ReadonlyMap<Run, readonly EntityId[]>,
  { block, facts }: { block: NamedBlock; facts: FactSlice },
): readonly EntityId[] {
  if (name.words.length < 2 || near.size === 0) return [];
  let found = known.get(near);
  if (!found) {
    found = new Map();
    known.set(near, found);
  }
  const key = `${name.from} ${name.to}`;
  const before = found.get(key);
  if (before?.facts === facts) return before.ids;
  const run = runOver(name, block);
  const resembled = run ? (near.get(run) ?? []) : [];
  const candidates = resembled.map((id) => facts.entity(id));
  const isAsBefore = before !== undefined && areSameList(before.candidates, candidates);
  const said = saidName(name.words);
  const ids = isAsBefore ? before.ids : resembled.filter((_, i) => isVariant(candidates[i], said));
  found.set(key, { facts, candidates, ids });
  return ids;
}

/** The run of capitals that a name stands in. */
function runOver({ from, to }: UnknownName, { reading: { sentences } }: NamedBlock): Run | undefined {
  for (const { runs } of sentences) for (const run of runs) if (run.from <= from && to <= run.to) return run;
  return undefined;
}

function isVariant(entity: Entity | undefined, said: SaidName): boolean {
  if (entity?.kind !== 'person') return false;
  for (const name of personNamesOf(entity)) if (isForm(compareSaidName(said, name))) return true;
  return false;
}

function isForm(match: NameMatch): boolean {
  if (match.kind !== 'variant') return match.kind === 'same';
  return match.dropped === undefined || match.dropped === 'middle' || match.dropped === 'suffix';
}

/** Neither dead nor long out of office on the day that the draft is read at. */
function isOfTheTime(id: EntityId, facts: FactSlice, asOf: number): boolean {
  const statements = facts.about(id);
  if (statements.some((one) => senseOf(one) === 'death' && one.value.type === 'date' && one.value.date.last < asOf)) return false;
  const ends = flatMap(statements, (one) => {
    if (senseOf(one) !== 'office') return [];
    const { from, to } = one.qualifiers;
    return to === undefined ? [Infinity] : to === 'unknown' ? [from?.last ?? Infinity] : [to.last];
  });
  return ends.length === 0 || Math.max(...ends) > asOf - LONG_AGO_DAYS;
}
