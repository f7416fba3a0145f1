import type { EntityId } from './entity.ts';
import type { FactSlice } from './fact-source.ts';
import type { FactStatus, Provenance } from './source.ts';

/** The facts of a slice by what may be made of them. */
export interface StandingFacts {
  /** What drafts are held against: facts that are verified, and both sides of what is disputed. */
  readonly held: FactSlice;
  /** What the desk has taken back, and no draft should state. */
  readonly withdrawn: FactSlice;
}

const HELD: ReadonlySet<FactStatus> = new Set(['verified', 'disputed']);
const WITHDRAWN: ReadonlySet<FactStatus> = new Set(['withdrawn']);

/** A slice taken apart by the status of its facts. What is unverified is in neither part: it decides nothing. */
export function standingFacts(facts: FactSlice): StandingFacts {
  return { held: only(HELD, facts), withdrawn: only(WITHDRAWN, facts) };
}

function only(wanted: ReadonlySet<FactStatus>, facts: FactSlice): FactSlice {
  const fitting = <F extends { readonly provenance: Provenance }>(list: readonly F[]): readonly F[] =>
    list.every(({ provenance }) => wanted.has(provenance.status)) ? list : list.filter(({ provenance }) => wanted.has(provenance.status));
  return {
    ...facts,
    about: remembered((id: EntityId) => fitting(facts.about(id))),
    mentioning: remembered((id: EntityId) => fitting(facts.mentioning(id))),
    offices: remembered((title: string) => fitting(facts.offices(title))),
    plainAbout: remembered((id: EntityId) => fitting(facts.plainAbout(id))),
    plain: once(() => fitting(facts.plain())),
    quotes: once(() => fitting(facts.quotes())),
  };
}

/** Asked of every mention of a draft, and again at each key. */
function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

function once<V>(make: () => V): () => V {
  let value: V | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
