import type { CheckContext } from '../checks/context.ts';
import type { Fact } from '../claims/frame.ts';
import { otherSidesOf } from '../claims/other-sides.ts';
import type { Repetition } from '../claims/repetition.ts';
import type { Entity } from '../facts/entity.ts';
import { fingerprintOf, fingerprintOfName, fingerprintOfPlain, fingerprintOfQuote } from '../facts/fingerprint.ts';
import { factTold } from '../facts/in-words.ts';
import { quoteWords } from '../facts/quote-index.ts';
import type { Provenance } from '../facts/source.ts';
import { inEnglish, type Phrase, tell } from '../telling/told.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Evidence } from './finding.ts';
import { quotedParts } from './quoted-parts.ts';

/** A fact as evidence: its words, where it stands, where it comes from; of a disputed one, the other sides too. */
export function evidenceOf(fact: Fact, context: Pick<CheckContext, 'facts' | 'asOf'>): Evidence {
  const others = otherSidesOf(fact, context.facts);
  const evidence = sideOf(fact, context);
  return others.length === 0 ? evidence : { ...evidence, otherSides: others.map((other) => sideOf(other, context)) };
}

function sideOf(fact: Fact, { facts, asOf }: Pick<CheckContext, 'facts' | 'asOf'>): Evidence {
  const { statement } = fact;
  const { recheckOn } = statement.provenance;
  const said = fact.type === 'typed' ? factTold(fact.statement, facts, asOf.day) : fact.statement.says.replace(/\.(?=[”"’']?$)/, '');
  return {
    ...inBoth(said),
    origin: statement.origin,
    ...fromProvenance(statement.provenance),
    ...(recheckOn === undefined ? {} : { recheck: recheckOn }),
    fact: fact.type === 'typed' ? fingerprintOf(fact.statement) : fingerprintOfPlain(fact.statement),
  };
}

/** A stored quotation as evidence. */
export function quoteEvidence({ quote, runs }: Repetition, draft: Tokens): Evidence {
  const when = quote.on === undefined ? '' : `, ${quote.on.text}`;
  return {
    ...inBoth(tell('{speaker}: “{quotation}”', { speaker: `${quote.speaker.text}${when}`, quotation: quote.text })),
    origin: quote.origin,
    ...fromProvenance(quote.provenance),
    fact: fingerprintOfQuote(quote),
    quoted: quotedParts(runs, quoteWords(quote).tokens, draft),
  };
}

/** An entity's name as evidence. A name does not go stale: only what is told of its bearer does. */
export function nameEvidence(entity: Entity): Evidence {
  return {
    ...inBoth(tell('The name is {name}', { name: entity.name })),
    origin: entity.origin,
    ...fromProvenance(entity.provenance),
    fact: fingerprintOfName(entity),
  };
}

function inBoth(told: Phrase): Pick<Evidence, 'statement' | 'told'> {
  return { statement: inEnglish(told), told };
}

function fromProvenance({ sources, status, verifiedOn }: Provenance): Pick<Evidence, 'sources' | 'status' | 'verified'> {
  return { sources, status, ...(verifiedOn === undefined ? {} : { verified: verifiedOn }) };
}

/** Who says so, for the end of a message: "history.state.gov, 2025-01-21", or that nobody does. */
export function sourceTold(evidence: Evidence): Phrase {
  const source = evidence.sources[0];
  if (!source) return tell('no source recorded');
  return [source.publisher ?? source.title, source.date].filter((part) => part !== undefined).join(', ');
}
