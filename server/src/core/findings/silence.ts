import type { ClaimKind } from '../claims/assertions.ts';
import type { EntityId } from '../facts/entity.ts';
import { type Phrase, type Told, tell } from '../telling/told.ts';
import type { Span } from '../text/span.ts';
import { sourceTold } from './evidence.ts';
import type { Evidence } from './finding.ts';

/** Why nothing was reported of a claim. */
export type SilenceReason = keyof typeof WORDS;

/** A claim or name of a draft and why nothing was reported of it. Offsets into the draft's source. */
export interface Silence extends Span {
  readonly reason: SilenceReason;
  /** In words, for a reader: in English, and as data for other languages. */
  readonly message: string;
  readonly told: Phrase;
  readonly kind: ClaimKind;
  /** `claimKey`. */
  readonly claim: string;
  readonly entity?: EntityId;
  /** The facts that the reason speaks of. */
  readonly evidence: readonly Evidence[];
}

/** What a reason is told with: the draft's words, the facts, and a name, message or remark where the reason has one. */
export interface SilenceParts {
  readonly said: string;
  readonly evidence: readonly Evidence[];
  readonly more?: Phrase;
}

/** The words of each reason. */
const WORDS = {
  agrees: ({ said, evidence }) => tell('“{said}” agrees with: {facts}', { said, facts: facts(evidence) }),
  quoted: ({ said }) => tell('“{said}” stands in a quotation: these are the speaker’s words.', { said }),
  negated: ({ said, evidence }) => tell('The sentence says of “{said}” that it is not so.{against}', { said, against: against(evidence) }),
  supposed: ({ said, evidence }) =>
    tell('“{said}” is supposed, wanted or possible here, not stated.{against}', { said, against: against(evidence) }),
  asked: ({ said, evidence }) => tell('“{said}” stands in a question.{against}', { said, against: against(evidence) }),
  denied: ({ said, evidence }) =>
    tell('“{said}” belongs to what the text calls wrong, or somebody denies.{against}', { said, against: against(evidence) }),
  believed: ({ said, evidence }) =>
    tell('“{said}” is what somebody thinks, not what the text states.{against}', { said, against: against(evidence) }),
  corrected: ({ said, evidence }) => tell('“{said}” stands in a correction notice.{against}', { said, against: against(evidence) }),
  ambiguous: ({ said, more = '' }) => tell('“{said}” may be {more}; the text does not say which.', { said, more }),
  'near-name': ({ said, more = '' }) => tell('“{said}” comes near {more}, but may well be another name.', { said, more }),
  'unknown-name': ({ said }) => tell('The store has nobody and nothing called “{said}”.', { said }),
  'supported-elsewhere': ({ said, evidence: [first, ...others] }) =>
    tell('Another fact speaks for “{said}”: {facts}{against}', {
      said,
      facts: facts(first ? [first] : []),
      against: others.length === 0 ? '' : tell(' It would go against: {facts}', { facts: facts(others) }),
    }),
  'another-claim': ({ said, evidence }) =>
    tell('“{said}” is another time, part or subject than that of a fact that comes near it: {facts}', { said, facts: facts(evidence) }),
  'several-values': ({ said, evidence }) =>
    tell('“{said}” may be true beside what the store has: {facts}', { said, facts: facts(evidence) }),
  'other-titles': ({ said, more = '' }) =>
    tell('The store holds other titles of {more}, which does not make “{said}” wrong.', { more, said }),
  'no-fact': ({ said }) => tell('The store says nothing of “{said}”.', { said }),
  'vague-date': ({ said }) => tell('“{said}” does not say which days are meant.', { said }),
  'let-stand': ({ said, more }) =>
    more === undefined ? tell('“{said}” was let stand.', { said }) : tell('“{said}” was let stand: {more}.', { said, more }),
  'switched-off': ({ more = '' }) => tell('Switched off by the desk: {more}', { more }),
  'no-prose': ({ said }) => tell('“{said}” stands in code, an address or a file name.', { said }),
} satisfies Record<string, (parts: SilenceParts) => Told>;

/** The words for a reason. */
export function silenceTold(reason: SilenceReason, parts: SilenceParts): Told {
  return WORDS[reason](parts);
}

function facts(evidence: readonly Evidence[]): Phrase {
  return [...evidence.flatMap((one, i) => [i === 0 ? '' : '; ', one.told, ' (', sourceTold(one), ')']), '.'];
}

function against(evidence: readonly Evidence[]): Phrase {
  return evidence.length === 0 ? '' : tell(' Stated, it would go against: {facts}', { facts: facts(evidence) });
}
