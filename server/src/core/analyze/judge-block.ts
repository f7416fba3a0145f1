import type { JudgedNear, JudgedTitle } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import type { Subject, TitleClaim } from '../claims/claim.ts';
import { isAsserted } from '../claims/governance.ts';
import { type Moments, momentsOf } from '../claims/moments.ts';
import { isPresupposed, isTimeless } from '../claims/presupposed.ts';
import { type SentenceView, sentenceView } from '../claims/sentence-view.ts';
import { titleClaims } from '../claims/title-claims.ts';
import { type TitleVerdict, titleVerdict } from '../claims/title-verdict.ts';
import type { Trace } from '../claims/trace.ts';
import type { EntityId } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import type { References } from '../mentions/coreference.ts';
import { judgeNears } from '../mentions/judge-nears.ts';
import type { KnownName } from '../mentions/known-names.ts';
import type { Mention, NearName } from '../mentions/mention.ts';
import { namesakesIn } from '../mentions/namesakes.ts';
import { nearNames } from '../mentions/near-names.ts';
import type { FullStrangers } from '../mentions/strangers.ts';
import { cutToSize } from '../text/cut-to-size.ts';
import { flatMap } from '../text/flat-map.ts';
import { inOrder, type TokenSpan } from '../text/span.ts';
import type { EdtfDate } from '../values/dates/edtf.ts';
import type { DateExpression } from '../values/dates/read.ts';
import { IfMeant, readAsMeant } from './if-meant.ts';
import type { IndexedFacts } from './indexed-facts.ts';
import { ClauseJudge, type ClauseJudgement } from './judge-clauses.ts';
import type { LinkedDraft } from './linked-draft.ts';

/** What the store has to say to one block. */
export interface BlockJudgement extends ClauseJudgement {
  readonly titles: readonly JudgedTitle[];
  readonly nears: readonly JudgedNear[];
}

/** A block, what was named before it, and what of the whole draft it is judged by. */
export interface BlockParts extends IndexedFacts, Pick<LinkedDraft, 'options' | 'near'> {
  readonly view: BlockView;
  readonly references: References;
  readonly named: ReadonlySet<EntityId>;
  readonly fullStrangers: FullStrangers;
  readonly earlier: Pick<ReadonlySet<EntityId>, 'has'>;
  readonly known: readonly KnownName[];
  readonly trace?: Trace | undefined;
}

const NO_TITLES: readonly JudgedTitle[] = [];
const NO_NEARS: readonly JudgedNear[] = [];
const NOBODY: ReadonlySet<EntityId> = new Set();

/**
 * Judges blocks: names that are all but right, titles, and clauses held against the facts. Each stage goes through all of them before the
 * next begins, so that its code and its tables stay in the processor's caches: one block after another took a tenth longer.
 */
export function judgeBlocks(blocks: readonly BlockParts[]): BlockJudgement[] {
  const near = blocks.map(nearsOf);
  const titled = blocks.map(titlesOf);
  const nears = blocks.map((parts, i) => judgedNears(parts, near[i]!, titled[i]!));
  const clauses = blocks.map((parts, i) => new ClauseJudge(sentencesOf(parts, titled[i]!.moments.resolve, nears[i]!), parts));
  for (const one of clauses) one.findCandidates();
  for (const one of clauses) one.match();
  return clauses.map((one, i) => {
    const { titles } = titled[i]!;
    const around = nears[i]!;
    const own = around.length === 0 ? titles : titles.filter(({ claim }) => !isOfNear(claim, around));
    const { frames, anniversaries, distances, agesAt } = one.judgement();
    return { titles: cutToSize(own), frames, anniversaries, distances, agesAt, nears: cutToSize(around) };
  });
}

function nearsOf(parts: BlockParts): readonly NearName[] {
  const { view, facts } = parts;
  return nearNames(view, {
    facts,
    named: parts.named,
    candidates: (run) => parts.near[view.index]!.get(run) ?? [],
    isKnownName: (fold) => facts.named([fold]) !== undefined,
    isPartOfName: (token) => isPartOfName(token, parts),
    fullStrangers: parts.fullStrangers,
  });
}

function isPartOfName(token: number, { known }: BlockParts): boolean {
  return known.some((name) => name.from <= token && token < name.to);
}

/** The titles that a block states, with the verdicts, and what others were read with. */
interface Titled {
  readonly titles: readonly JudgedTitle[];
  readonly moments: Moments;
}

function titlesOf(parts: BlockParts): Titled {
  const { view, facts, options } = parts;
  const moments = momentsOf(view, options.asOf.day);
  const titles = flatMap(titleClaims(view, subjectsOf(view, parts.references, facts)), (claim): readonly JudgedTitle[] => {
    const sentence = view.reading.sentences[claim.sentence]!;
    const asserted = isAsserted(sentence.governance, claim.title.from);
    const presupposed = !asserted && isPresupposed(claim, { sentence, governance: sentence.governance, tokens: view.reading.tokens });
    const verdict = asserted || presupposed ? verdictOn(claim, moments, parts) : undefined;
    if (verdict && (asserted || isTimeless(verdict))) return [{ claim, verdict }];
    parts.trace?.titleNotStated(claim);
    return NO_TITLES;
  });
  return { titles, moments };
}

function verdictOn(claim: TitleClaim, moments: Moments, { facts, withdrawn }: BlockParts): TitleVerdict {
  const moment = moments.at(claim.sentence);
  const verdict = titleVerdict(claim, moment, facts);
  const { entity } = claim.subject;
  if (verdict.kind !== 'unverified' || entity === undefined || withdrawn.facts.about(entity).length === 0) return verdict;
  const once = titleVerdict(claim, moment, withdrawn.facts);
  return once.kind === 'supported' ? { kind: 'withdrawn', statement: once.statement } : verdict;
}

function judgedNears(parts: BlockParts, nears: readonly NearName[], { titles, moments }: Titled): readonly JudgedNear[] {
  if (nears.length === 0 && titles.length === 0) return NO_NEARS;
  const { view, facts } = parts;
  const meant = new IfMeant(parts, moments);
  const namesakes = namesakesIn(titles, {
    view,
    facts,
    supportOf: (claim) => meant.supportOf(claim),
    resembling: (token) => resemblingAt(token, parts),
  });
  if (nears.length === 0) return namesakes;
  const judged = judgeNears({
    view,
    nears,
    facts,
    isPartOfName: (token) => isPartOfName(token, parts),
    named: parts.named,
    factFor: (near) => meant.isToldOf(near),
    titlesFor: (near) => meant.titlesOf(near),
  });
  return judged.concat(namesakes);
}

/** Whether a title is given to a name that is read as somebody else's. */
function isOfNear({ subject }: TitleClaim, nears: readonly JudgedNear[]): boolean {
  return nears.some(
    ({ sure, title, near }) => (sure || title) && near.from < subject.to && subject.from < near.to && near.entity !== subject.entity,
  );
}

/** People and others whose names resemble the run that a token stands in. */
function resemblingAt(token: number, { view, near }: BlockParts): readonly EntityId[] {
  for (const [run, ids] of near[view.index]!) if (run.from <= token && token < run.to) return ids;
  return [];
}

/** Everything in the block that a title may be given to: linked people and names nobody knows. */
function subjectsOf(view: BlockView, references: References, facts: FactSlice): Subject[] {
  const { folds } = view.reading.tokens;
  const subjects: Subject[] = [];
  for (const { from, to, entity, certainty, form } of view.mentions)
    if (form !== 'descriptor' && facts.entity(entity)?.kind === 'person')
      subjects.push({ from, to, entity, certainty, words: folds.slice(from, to) });
  for (const { from, to, words, between } of view.unknown)
    if (between.length === 0) subjects.push({ from, to, certainty: 'certain', words });
  for (const { from, to, entity, form } of references.mentions)
    if (form === 'pronoun') subjects.push({ from, to, entity, certainty: 'inferred', words: [] });
  return inOrder(subjects);
}

function sentencesOf(
  parts: BlockParts,
  resolve: (date: DateExpression) => EdtfDate | undefined,
  nears: readonly JudgedNear[],
): SentenceView[] {
  const { view } = parts;
  const meant = nears.filter((one) => one.sure).map(({ near }) => readAsMeant(near, view));
  const references = { ...parts.references, mentions: [...parts.references.mentions, ...meant] };
  return view.reading.sentences.map((_, index) =>
    sentenceView({
      view,
      asOf: parts.options.asOf.day,
      index,
      references: references.mentions,
      open: references.open,
      nearby: index === 0 ? NOBODY : new NamedInSentences(view, index),
      earlier: parts.earlier,
      resolve,
    }),
  );
}

/** The entities that the sentences of a block before one name; looked for when asked, since few are asked for. */
class NamedInSentences {
  readonly #view: BlockView;
  readonly #before: number;

  constructor(view: BlockView, before: number) {
    this.#view = view;
    this.#before = before;
  }

  has(entity: EntityId): boolean {
    const { mentions, reading } = this.#view;
    return mentions.some((mention) => mention.entity === entity && this.#isInside(mention, reading.sentences));
  }

  /** A mention that goes over the end of a sentence stands in none. */
  #isInside({ from, to }: Mention, sentences: readonly TokenSpan[]): boolean {
    for (let i = 0; i < this.#before; i++) if (from >= sentences[i]!.from && to <= sentences[i]!.to) return true;
    return false;
  }
}
