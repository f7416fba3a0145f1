import type { CheckContext } from '../checks/context.ts';
import type { Fact } from '../claims/frame.ts';
import type { Repetition } from '../claims/repetition.ts';
import type { Entity } from '../facts/entity.ts';
import { fingerprintOf, fingerprintOfName, fingerprintOfPlain, fingerprintOfQuote } from '../facts/fingerprint.ts';
import { inWords } from '../facts/in-words.ts';
import { quoteWords } from '../facts/quote-index.ts';
import type { Provenance } from '../facts/source.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Evidence } from './finding.ts';
import { quotedParts } from './quoted-parts.ts';

/** A fact as evidence: its words, where it stands, where it comes from. */
export function evidenceOf(fact: Fact, { facts, asOf }: Pick<CheckContext, 'facts' | 'asOf'>): Evidence {
  const { statement } = fact;
  const said = fact.type === 'typed' ? inWords(fact.statement, facts, asOf.day) : fact.statement.says.replace(/\.(?=[”"’']?$)/, '');
  return {
    statement: said,
    origin: statement.origin,
    sources: statement.provenance.sources,
    ...verified(statement.provenance),
    fact: fact.type === 'typed' ? fingerprintOf(fact.statement) : fingerprintOfPlain(fact.statement),
  };
}

/** A stored quotation as evidence. */
export function quoteEvidence({ quote, runs }: Repetition, draft: Tokens): Evidence {
  const when = quote.on === undefined ? '' : `, ${quote.on.text}`;
  return {
    statement: `${quote.speaker.text}${when}: “${quote.text}”`,
    origin: quote.origin,
    sources: quote.provenance.sources,
    ...verified(quote.provenance),
    fact: fingerprintOfQuote(quote),
    quoted: quotedParts(runs, quoteWords(quote).tokens, draft),
  };
}

/** An entity's name as evidence. */
export function nameEvidence(entity: Entity): Evidence {
  return {
    statement: `The name is ${entity.name}`,
    origin: entity.origin,
    sources: entity.provenance.sources,
    ...verified(entity.provenance),
    fact: fingerprintOfName(entity),
  };
}

function verified({ verifiedOn }: Provenance): { verified?: string } {
  return verifiedOn === undefined ? {} : { verified: verifiedOn };
}

/** Who says so, for the end of a message: "history.state.gov, 2025-01-21", or that nobody does. */
export function sourceInWords(evidence: Evidence): string {
  const source = evidence.sources[0];
  if (!source) return 'no source recorded';
  return [source.publisher ?? source.title, source.date].filter((part) => part !== undefined).join(', ');
}
