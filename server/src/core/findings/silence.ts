import type { ClaimKind } from '../claims/assertions.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Span } from '../text/span.ts';
import { sourceInWords } from './evidence.ts';
import type { Evidence } from './finding.ts';

/** Why nothing was reported of a claim. */
export type SilenceReason = keyof typeof WORDS;

/** A claim or name of a draft and why nothing was reported of it. Offsets into the draft's source. */
export interface Silence extends Span {
  readonly reason: SilenceReason;
  /** In words, for a reader. */
  readonly message: string;
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
  readonly more?: string;
}

/** The words of each reason. */
const WORDS = {
  agrees: ({ said, evidence }) => `“${said}” agrees with: ${facts(evidence)}`,
  quoted: ({ said }) => `“${said}” stands in a quotation: these are the speaker’s words.`,
  negated: ({ said, evidence }) => `The sentence says of “${said}” that it is not so.${against(evidence)}`,
  supposed: ({ said, evidence }) => `“${said}” is supposed, wanted or possible here, not stated.${against(evidence)}`,
  asked: ({ said, evidence }) => `“${said}” stands in a question.${against(evidence)}`,
  denied: ({ said, evidence }) => `“${said}” belongs to what the text calls wrong, or somebody denies.${against(evidence)}`,
  believed: ({ said, evidence }) => `“${said}” is what somebody thinks, not what the text states.${against(evidence)}`,
  corrected: ({ said, evidence }) => `“${said}” stands in a correction notice.${against(evidence)}`,
  ambiguous: ({ said, more }) => `“${said}” may be ${more}; the text does not say which.`,
  'near-name': ({ said, more }) => `“${said}” comes near ${more}, but may well be another name.`,
  'unknown-name': ({ said }) => `The store has nobody and nothing called “${said}”.`,
  'supported-elsewhere': ({ said, evidence: [first, ...others] }) =>
    `Another fact speaks for “${said}”: ${facts(first ? [first] : [])}${others.length === 0 ? '' : ` It would go against: ${facts(others)}`}`,
  'another-claim': ({ said, evidence }) =>
    `“${said}” is another time, part or subject than that of a fact that comes near it: ${facts(evidence)}`,
  'several-values': ({ said, evidence }) => `“${said}” may be true beside what the store has: ${facts(evidence)}`,
  'other-titles': ({ said, more }) => `The store holds other titles of ${more}, which does not make “${said}” wrong.`,
  'no-fact': ({ said }) => `The store says nothing of “${said}”.`,
  'vague-date': ({ said }) => `“${said}” does not say which days are meant.`,
  'let-stand': ({ said, more }) => `“${said}” was let stand${more === undefined ? '' : `: ${more}`}.`,
  'switched-off': ({ more }) => `Switched off by the desk: ${more}`,
  'no-prose': ({ said }) => `“${said}” stands in code, an address or a file name.`,
} satisfies Record<string, (parts: SilenceParts) => string>;

/** The words for a reason. */
export function silenceInWords(reason: SilenceReason, parts: SilenceParts): string {
  return WORDS[reason](parts);
}

function facts(evidence: readonly Evidence[]): string {
  return evidence
    .map((one) => `${one.statement} (${sourceInWords(one)})`)
    .join('; ')
    .concat('.');
}

function against(evidence: readonly Evidence[]): string {
  return evidence.length === 0 ? '' : ` Stated, it would go against: ${facts(evidence)}`;
}
