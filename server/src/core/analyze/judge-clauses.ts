import type { JudgedAge, JudgedAnniversary, JudgedDistance, JudgedFrame } from '../checks/context.ts';
import { wrongAgesAt } from '../claims/ages-at.ts';
import { anniversariesIn, anniversaryVerdict } from '../claims/anniversaries.ts';
import type { Candidate } from '../claims/candidate.ts';
import { misspeltIn } from '../claims/held-names.ts';
import { candidatesIn, framesOf, matchesAmong } from '../claims/judge-frames.ts';
import type { FrameMatch } from '../claims/match-frame.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { Trace } from '../claims/trace.ts';
import { withdrawnIn } from '../claims/withdrawn.ts';
import { wrongDistancesIn } from '../claims/years-apart.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import type { IndexedFacts } from './indexed-facts.ts';

/** What the store has to say to the clauses of one block. */
export interface ClauseJudgement {
  readonly frames: readonly JudgedFrame[];
  readonly anniversaries: readonly JudgedAnniversary[];
  readonly distances: readonly JudgedDistance[];
  readonly agesAt: readonly JudgedAge[];
}

/** What clauses are held against, and who listens. */
interface ClauseParts extends IndexedFacts {
  readonly trace?: Trace | undefined;
}

/** The sentences of a block on their way through the stages, which are gone through in this order. A class, since functions made for each block and sentence cost more than what they do. */
export class ClauseJudge {
  readonly #sentences: readonly SentenceView[];
  readonly #parts: ClauseParts;
  /** Of each sentence the facts that it may speak of, and then those that it does. */
  readonly #candidates: (readonly Candidate[])[] = [];
  readonly #matches: (readonly FrameMatch[])[] = [];

  constructor(sentences: readonly SentenceView[], parts: ClauseParts) {
    this.#sentences = sentences;
    this.#parts = parts;
  }

  findCandidates(): void {
    for (const sentence of this.#sentences) this.#candidates.push(candidatesIn(sentence, this.#parts.frames));
  }

  match(): void {
    const { frames, facts } = this.#parts;
    for (let i = 0; i < this.#sentences.length; i++) {
      const sentence = this.#sentences[i]!;
      const spoken = matchesAmong(this.#candidates[i]!, sentence, this.#parts);
      const misspelt = misspeltIn(sentence, frames, facts);
      this.#matches.push(misspelt.length === 0 ? spoken : [...spoken, ...misspelt]);
    }
  }

  /** Lets the grammar of the sentences go. */
  judgement(): ClauseJudgement {
    const { facts, withdrawn } = this.#parts;
    const frames: JudgedFrame[] = [];
    const anniversaries: JudgedAnniversary[] = [];
    const distances: JudgedDistance[] = [];
    const agesAt: JudgedAge[] = [];
    for (let i = 0; i < this.#sentences.length; i++) {
      const sentence = this.#sentences[i]!;
      const matches = this.#matches[i]!;
      const told = framesOf(matches, sentence, this.#parts);
      for (const match of told) frames.push({ match, sentence });
      for (const match of withdrawnIn(sentence, withdrawn, told)) frames.push({ match, sentence });
      for (const claim of anniversariesIn(sentence, facts)) {
        const verdict = anniversaryVerdict(claim, sentence);
        if (verdict) anniversaries.push({ claim, verdict, sentence });
      }
      for (const wrong of wrongDistancesIn(sentence, matches, facts)) distances.push({ wrong, sentence });
      for (const age of wrongAgesAt(sentence, facts)) agesAt.push({ age, sentence });
      sentence.rest();
    }
    return {
      frames: cutToSize(frames),
      anniversaries: cutToSize(anniversaries),
      distances: cutToSize(distances),
      agesAt: cutToSize(agesAt),
    };
  }
}
