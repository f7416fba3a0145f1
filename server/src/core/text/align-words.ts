/** Words in a row of one text beside those of the other: the same, other words, words put in, words left out. Indexes, `to` exclusive. */
export interface AlignedRun {
  readonly kind: 'same' | 'changed' | 'added' | 'missing';
  readonly draft: { readonly from: number; readonly to: number };
  readonly stored: { readonly from: number; readonly to: number };
  /** What the words weigh that differ; 0 for the same. */
  readonly edited: number;
}

/** Two texts laid side by side as far as they overlap. Weights are sums of the words' own. */
export interface Alignment {
  readonly runs: readonly AlignedRun[];
  readonly agreed: number;
  readonly edited: number;
}

/** What is compared, and how much a word weighs (at least 1). */
export interface Alignable {
  /** An empty word of the draft stands for any words, or none. */
  readonly draft: readonly string[];
  readonly stored: readonly string[];
  readonly weightOf: (word: string) => number;
}

const LEAST_BAND = 6;
const WIDEST_BAND = 64;
const BAND_SHARE = 0.2;
const ROOM_FOR_ANY = 8;
/** A word that stands more often in the stored text says little of where the draft's is from. */
const MOST_PLACES = 6;

const FROM_NOWHERE = 0;
const FROM_BOTH = 1;
const FROM_DRAFT = 2;
const FROM_STORED = 3;

/**
 * Lays a draft's words along a stored text: either may begin before the other and end after it, since both quote as much
 * as they like. Semi-global alignment (Needleman and Wunsch) in a band round the likeliest offset, so its cost is the
 * draft's length times the band. Undefined where no word is shared.
 */
export function alignWords({ draft, stored, weightOf }: Alignable): Alignment | undefined {
  const whole = onlyPlaceOf(draft, stored);
  if (whole !== undefined) {
    const to = draft.length;
    const agreed = draft.reduce((sum, word) => sum + weightOf(word), 0);
    return { runs: [{ kind: 'same', draft: { from: 0, to }, stored: { from: whole, to: whole + to }, edited: 0 }], agreed, edited: 0 };
  }
  const offset = likeliestOffset(draft, stored);
  if (offset === undefined) return undefined;
  const wild = draft.filter((word) => word === '').length;
  const band = Math.min(WIDEST_BAND, Math.max(LEAST_BAND, Math.ceil(draft.length * BAND_SHARE)) + wild * ROOM_FOR_ANY);
  const width = 2 * band + 1;
  const rows = draft.length;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width).fill(NEVER);
  let row = new Int32Array(width);
  let best = { score: 0, i: 0, j: 0 };
  for (let i = 0; i <= rows; i++) {
    row.fill(NEVER);
    const word = i > 0 ? draft[i - 1]! : '';
    const cost = i === 0 || word === '' ? 0 : weightOf(word);
    for (let c = 0; c < width; c++) {
      const j = i + offset - band + c;
      if (j < 0 || j > stored.length) continue;
      let score = NEVER;
      let step = FROM_NOWHERE;
      if (i === 0 || j === 0) score = 0;
      if (i > 0 && j > 0 && above[c]! > NEVER) {
        const right = stored[j - 1]!;
        const gain = word === '' ? 0 : word === right ? cost : -Math.max(cost, weightOf(right));
        if (above[c]! + gain > score) {
          score = above[c]! + gain;
          step = FROM_BOTH;
        }
      }
      if (i > 0 && j > 0 && c + 1 < width && above[c + 1]! - cost > score) {
        score = above[c + 1]! - cost;
        step = FROM_DRAFT;
      }
      if (i > 0 && j > 0 && c > 0 && row[c - 1]! > NEVER) {
        const left = row[c - 1]! - (word === '' ? 0 : weightOf(stored[j - 1]!));
        if (left > score) {
          score = left;
          step = FROM_STORED;
        }
      }
      row[c] = score;
      steps[i * width + c] = step;
      // Of equals the later: another word for the last one, rather than one too many.
      if ((i === rows || j === stored.length) && score > 0 && score >= best.score) best = { score, i, j };
    }
    [above, row] = [row, above];
  }
  return best.score === 0 ? undefined : traced(steps, { width, shift: offset - band, ...best }, { draft, stored, weightOf });
}

/** Where the stored text has the draft's words in a row, as it nearly always does; undefined if nowhere, or in several places, or where some stand for any. */
function onlyPlaceOf(draft: readonly string[], stored: readonly string[]): number | undefined {
  let found: number | undefined;
  for (
    let from = stored.indexOf(draft[0]!);
    from !== -1 && from + draft.length <= stored.length;
    from = stored.indexOf(draft[0]!, from + 1)
  ) {
    if (!draft.every((word, i) => word === stored[from + i] && word !== '')) continue;
    if (found !== undefined) return undefined;
    found = from;
  }
  return found;
}

const NEVER = -1_000_000;

/** Where the stored text most likely stands to the draft's: the offset that most of their shared words agree on. */
function likeliestOffset(draft: readonly string[], stored: readonly string[]): number | undefined {
  const places = new Map<string, number[]>();
  stored.forEach((word, j) => {
    const list = places.get(word);
    if (list) list.push(j);
    else places.set(word, [j]);
  });
  const votes = new Map<number, number>();
  draft.forEach((word, i) => {
    const list = places.get(word);
    if (!list || list.length > MOST_PLACES) return;
    // A word whose neighbour agrees as well tells more than one alone.
    for (const j of list) votes.set(j - i, (votes.get(j - i) ?? 0) + (draft[i + 1] === stored[j + 1] ? 3 : 1) / list.length);
  });
  let best: number | undefined;
  for (const [offset, count] of votes) if (best === undefined || count > votes.get(best)!) best = offset;
  return best;
}

interface End {
  readonly width: number;
  readonly shift: number;
  readonly i: number;
  readonly j: number;
}

interface Growing {
  readonly kind: AlignedRun['kind'];
  readonly draft: { from: number; readonly to: number };
  readonly stored: { from: number; readonly to: number };
  edited: number;
}

function traced(steps: Uint8Array, end: End, { draft, stored, weightOf }: Alignable): Alignment {
  const runs: Growing[] = [];
  let agreed = 0;
  let edited = 0;
  let { i, j } = end;
  for (;;) {
    const step = steps[i * end.width + (j - i - end.shift)]!;
    if (step === FROM_NOWHERE) break;
    const from = { i: step === FROM_STORED ? i : i - 1, j: step === FROM_DRAFT ? j : j - 1 };
    const word = draft[i - 1]!;
    const same = word === '' || (step === FROM_BOTH && word === stored[j - 1]);
    const kind = same ? 'same' : 'changed';
    const cost = same ? 0 : Math.max(step === FROM_STORED ? 0 : weightOf(word), step === FROM_DRAFT ? 0 : weightOf(stored[j - 1]!));
    if (same && word !== '') agreed += weightOf(word);
    edited += cost;
    const last = runs.at(-1);
    if (last !== undefined && (last.kind === 'same') === same) {
      last.draft.from = from.i;
      last.stored.from = from.j;
      last.edited += cost;
    } else runs.push({ kind, draft: { from: from.i, to: i }, stored: { from: from.j, to: j }, edited: cost });
    ({ i, j } = from);
  }
  return { runs: runs.reverse().map(settled), agreed, edited };
}

/** Changes side by side are one: words for other words, put in, or left out. */
function settled(run: AlignedRun): AlignedRun {
  if (run.kind === 'same') return run;
  if (run.draft.from === run.draft.to) return { ...run, kind: 'missing' };
  return { ...run, kind: run.stored.from === run.stored.to ? 'added' : 'changed' };
}
