import type { EntityId } from '../../facts/entity.ts';
import type { FactSlice } from '../../facts/fact-source.ts';
import { predicateOf } from '../../facts/in-words.ts';
import type { Statement } from '../../facts/statement.ts';
import type { Construction } from '../../predicates/predicate.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Frame } from '../frame.ts';
import type { FrameMatch } from '../match-frame.ts';
import type { SentenceView } from '../sentence-view.ts';
import { typedFrame } from '../typed-frames.ts';
import type { ConstructionReader, Stated } from './construction.ts';
import { cradle } from './cradle.ts';
import { day } from './day.ts';
import { days } from './days.ts';
import { inhabitants } from './inhabitants.ts';
import { kinshipIn } from './kin.ts';
import { lifespan } from './lifespan.ts';
import { nation } from './nation.ts';
import { party } from './party.ts';
import { place } from './place.ts';
import { position } from './position.ts';
import { site } from './site.ts';
import { successionIn } from './succession.ts';
import { year } from './year.ts';

const READERS: Readonly<Record<Construction, ConstructionReader>> = {
  nation,
  party,
  place,
  position,
  site,
  year,
  day,
  days,
  inhabitants,
  lifespan,
  cradle,
};

/** Facts of one predicate about an entity, and how prose states them without a word for the relation. */
interface Constructed {
  readonly statements: readonly Statement[];
  readonly readers: readonly ConstructionReader[];
  /** The first of them as a frame, made when a sentence first states it. */
  frame: Frame | undefined;
}

const known = new WeakMap<readonly Statement[], readonly Constructed[]>();

/** What a sentence says of its mentions by construction alone, held against the facts whose predicates are stated that way. */
export function constructedIn(sentence: SentenceView, facts: FactSlice): FrameMatch[] {
  const found: FrameMatch[] = [...kinshipIn(sentence, facts), ...successionIn(sentence, facts)];
  for (const mention of sentence.mentions) {
    for (const constructed of constructedFacts(mention.entity, facts)) {
      const { statements, readers } = constructed;
      const stated: Stated = { mention, sentence, facts, statements };
      for (const read of readers) {
        const filler = read(stated);
        if (filler.state === 'absent') continue;
        constructed.frame ??= typedFrame(statements[0]!, facts);
        const { frame } = constructed;
        const outcome =
          filler.state === 'agrees' ? ({ kind: 'supported' } as const) : ({ kind: 'refuted', slot: frame.slots[0]!, filler } as const);
        found.push({
          frame,
          score: 1,
          complete: true,
          inferred: mention.certainty === 'inferred',
          outcome,
          agreed: [mention.from],
          stated: [],
          named: [{ from: mention.from, to: mention.to }],
          agreedAt: filler.state === 'agrees' && filler.at ? [filler.at] : [],
          places: [],
          toldAt: undefined,
        });
      }
    }
  }
  return found;
}

function constructedFacts(id: EntityId, facts: FactSlice): readonly Constructed[] {
  const about = facts.about(id);
  let list = known.get(about);
  if (!list) {
    list = flatMap([...byPredicate(about)], ([predicate, statements]) => {
      const readers = (predicateOf(predicate)?.constructions ?? []).map((name) => READERS[name]);
      return readers.length > 0 ? [{ statements, readers, frame: undefined }] : [];
    });
    known.set(about, list);
  }
  return list;
}

function byPredicate(statements: readonly Statement[]): ReadonlyMap<string, Statement[]> {
  const grouped = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = grouped.get(statement.predicate);
    if (list) list.push(statement);
    else grouped.set(statement.predicate, [statement]);
  }
  return grouped;
}
