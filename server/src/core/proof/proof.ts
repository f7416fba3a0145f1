import type { ClaimState, DraftClaim } from '../analyze/draft-claim.ts';
import type { AsOf } from '../drafts/as-of.ts';
import type { Draft } from '../drafts/draft.ts';
import { sourceSpan } from '../drafts/source-map.ts';
import type { Evidence } from '../findings/finding.ts';
import { factAgainst } from '../findings/ruling.ts';
import type { Phrase } from '../telling/told.ts';

/** Who has checked a claim by hand, and when. */
export interface SignOff {
  /** The claim's id (`DraftClaim.id`). */
  readonly claim: string;
  /** Fingerprint of the facts that it was held against (`factAgainst`). */
  readonly fact: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** A claim as a fact-checker works through it. Offsets are UTF-16, into the draft's source. */
export interface ProofClaim {
  readonly id: string;
  /** From 1, in the order of the draft. */
  readonly number: number;
  readonly state: ClaimState;
  readonly kind: DraftClaim['kind'];
  readonly text: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** What is wrong with it, where a finding says so. */
  readonly message?: Phrase;
  /** Why it was let stand. */
  readonly reason?: string;
  readonly evidence: readonly Evidence[];
  /** Who has checked it by hand, in the order of their days. */
  readonly signed: readonly SignOff[];
  /** Who had, before its facts changed. */
  readonly lapsed: readonly SignOff[];
}

/** A draft with every claim of it and how each stands: what a fact-checker ticks off before the paper goes. */
export interface Proof {
  readonly path: string;
  /** From the front matter, else the first heading, else the path. */
  readonly title: string;
  readonly asOf: string;
  readonly claims: readonly ProofClaim[];
  /** How many claims are in each state, and how many are done: borne out by a fact, in a quotation, ruled or signed off. */
  readonly counts: Readonly<Record<ClaimState, number>>;
  readonly signed: number;
  readonly done: number;
  /** The paragraphs of the draft, as plain text, with the claims in them as offsets into that text. */
  readonly paragraphs: readonly ProofParagraph[];
}

/** A paragraph's prose and where its claims stand in it. */
export interface ProofParagraph {
  readonly kind: Draft['blocks'][number]['kind'];
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly number: number }[];
}

export interface ProofParts {
  readonly path: string;
  readonly draft: Draft;
  readonly asOf: AsOf;
  readonly claims: readonly DraftClaim[];
  readonly signOffs?: readonly SignOff[];
}

/** The proof of a draft. A sign-off lasts as long as the draft makes its claim and the facts say of it what they said. */
export function proofOf({ path, draft, asOf, claims, signOffs = [] }: ProofParts): Proof {
  const inOrder = signOffs.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const listed = claims.map((claim, at): ProofClaim => {
    const { id, state, kind, start, end, evidence, finding, ruled } = claim;
    const words = inOrder.filter((one) => one.claim === id);
    const stands = ({ fact }: SignOff) => fact === factAgainst(claim);
    return {
      id,
      number: at + 1,
      state,
      kind,
      text: oneLine(draft.source.slice(start, end)),
      sentence: oneLine(draft.source.slice(claim.sentence.start, claim.sentence.end)),
      start,
      end,
      ...(finding ? { message: finding.told } : {}),
      ...(ruled?.reason === undefined ? {} : { reason: ruled.reason }),
      evidence,
      signed: words.filter(stands),
      lapsed: words.filter((one) => !stands(one)),
    };
  });
  const counts: Record<ClaimState, number> = { agrees: 0, contradicted: 0, unknown: 0, quoted: 0, ruled: 0 };
  for (const { state } of listed) counts[state]++;
  return {
    path,
    title: titleOf(draft, path),
    asOf: asOf.text,
    claims: listed,
    counts,
    signed: listed.filter(({ signed }) => signed.length > 0).length,
    done: listed.filter((claim) => claim.signed.length > 0 || NEEDS_NOBODY.has(claim.state)).length,
    paragraphs: draft.blocks.map((block) => ({ kind: block.kind, text: block.text, marks: marksIn(block, listed) })),
  };
}

const NEEDS_NOBODY: ReadonlySet<ClaimState> = new Set(['agrees', 'quoted', 'ruled']);

function titleOf({ frontMatter, blocks }: Draft, path: string): string {
  return frontMatter.get('title')?.trim() || blocks.find(({ kind }) => kind === 'heading')?.text || path;
}

/** Places of claims within a block, in its own text. A claim that no piece of the block begins or ends is left out of the running text. */
function marksIn(block: Draft['blocks'][number], claims: readonly ProofClaim[]): ProofParagraph['marks'] {
  const whole = sourceSpan(block, 0, block.text.length);
  return claims.flatMap(({ start, end, number }) => {
    if (start < whole.start || end > whole.end) return [];
    const from = textOffset(block, start);
    const to = textOffset(block, end - 1);
    return from === undefined || to === undefined || to < from ? [] : [{ start: from, end: to + 1, number }];
  });
}

function textOffset({ segments }: Draft['blocks'][number], source: number): number | undefined {
  const segment = segments.findLast((one) => one.source <= source);
  if (!segment || source >= segment.source + (segment.sourceLength ?? segment.length)) return undefined;
  return segment.at + Math.min(source - segment.source, segment.length - 1);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
