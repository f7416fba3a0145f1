import type { BlockView } from '../claims/block-view.ts';
import { candidateOf } from '../claims/candidate.ts';
import type { Subject, TitleClaim } from '../claims/claim.ts';
import { matchFrame } from '../claims/match-frame.ts';
import type { Moments } from '../claims/moments.ts';
import { type SentenceView, sentenceView } from '../claims/sentence-view.ts';
import { titleClaims } from '../claims/title-claims.ts';
import { supportOf } from '../claims/title-verdict.ts';
import type { EntityId } from '../facts/entity.ts';
import type { Statement } from '../facts/statement.ts';
import type { OwnTitle } from '../mentions/judge-nears.ts';
import { type Mention, mentionOf, type NearName } from '../mentions/mention.ts';
import { flatMap } from '../text/flat-map.ts';
import type { TokenSpan } from '../text/span.ts';
import type { BlockParts } from './judge-block.ts';

/** Share of a fact's roles that a sentence must agree on to say by itself who is meant. */
const SPEAKS = 0.6;
const NOBODY: ReadonlySet<EntityId> = new Set();
const NO_TITLES: readonly OwnTitle[] = [];

/**
 * What a block tells of somebody whom a name of it is near to, if he were meant. A name has hundreds who are near to it in a large store: what the text
 * says of whoever it is, is read once for all of them. A class, since that is kept from one to the next.
 */
export class IfMeant {
  readonly #parts: BlockParts;
  readonly #moments: Moments;
  #claims: { readonly span: TokenSpan; readonly of: readonly TitleClaim[] } | undefined;
  #sentence: SentenceView | undefined;

  constructor(parts: BlockParts, moments: Moments) {
    this.#parts = parts;
    this.#moments = moments;
  }

  /** Titles that the text gives the name, and the store whom it is near to. */
  titlesOf(near: NearName): readonly OwnTitle[] {
    const claims = this.#claimsOf(near);
    if (claims.length === 0) return NO_TITLES;
    return flatMap(claims, (one): OwnTitle[] => {
      const claim = { ...one, subject: { ...one.subject, entity: near.entity } };
      const statement = this.supportOf(claim);
      return statement ? [{ claim, statement }] : [];
    });
  }

  /** The title of its subject's own that bears a claim out. */
  supportOf(claim: TitleClaim): Statement | undefined {
    const support = supportOf(claim, this.#moments.at(claim.sentence), this.#parts.facts);
    return support?.kind === 'supported' ? support.statement : undefined;
  }

  /** Whether a fact about whom the name is near to agrees with the sentence that it stands in, besides naming him. */
  isToldOf(near: NearName): boolean {
    const { frames, facts } = this.#parts;
    const sentence = this.#sentenceOf(near);
    const candidates = flatMap(frames.byEntity(near.entity), (frame) => candidateOf(frame, sentence) ?? []);
    if (candidates.length === 0) return false;
    const meant = this.#read(sentence.index, [readAsMeant(near, this.#parts.view)]);
    return candidates.some((candidate) => {
      const match = matchFrame(candidate, meant, { facts });
      return match !== undefined && match.score >= SPEAKS && (match.agreed.length > 1 || match.agreedAt.length > 1);
    });
  }

  /** Whoever is meant, the text gives him the same titles. */
  #claimsOf(near: NearName): readonly TitleClaim[] {
    const known = this.#claims;
    if (known?.span.from === near.from && known.span.to === near.to) return known.of;
    const { view } = this.#parts;
    const of = titleClaims(view, [nearSubject(near, view)]);
    this.#claims = { span: near, of };
    return of;
  }

  /** Its sentence without the name, the words of which are the same whoever is meant. */
  #sentenceOf({ from }: NearName): SentenceView {
    const known = this.#sentence;
    if (known && known.span.from <= from && from < known.span.to) return known;
    const { sentences } = this.#parts.view.reading;
    this.#sentence = this.#read(
      sentences.findIndex((span) => span.from <= from && from < span.to),
      [],
    );
    return this.#sentence;
  }

  #read(index: number, meant: readonly Mention[]): SentenceView {
    const { view, references, options } = this.#parts;
    return sentenceView({
      view,
      asOf: options.asOf.day,
      index,
      references: meant.length === 0 ? references.mentions : [...references.mentions, ...meant],
      open: references.open,
      nearby: NOBODY,
      earlier: NOBODY,
      resolve: this.#moments.resolve,
    });
  }
}

/** A near name read as the entity that it is near to. */
export function readAsMeant(near: NearName, { index }: BlockView): Mention {
  return mentionOf(near, index, { entity: near.entity, form: 'name', certainty: 'inferred' });
}

function nearSubject(near: NearName, view: BlockView): Subject {
  return {
    from: near.from,
    to: near.to,
    entity: near.entity,
    certainty: 'certain',
    words: view.reading.tokens.folds.slice(near.from, near.to),
  };
}
