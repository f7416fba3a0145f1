/** One change that makes a draft's words the stored ones: words for others, too many or too few. Indexes into both, `to` exclusive. */
export interface NameEdit {
  readonly draft: { readonly from: number; readonly to: number };
  readonly stored: { readonly from: number; readonly to: number };
}

/** Names of more words are not compared. */
const LONGEST = 24;

/**
 * The fewest changes of words between two names, the draft's possibly longer: what stands beyond its last compared word is
 * left out of account. Undefined for names without words or of more than 24.
 */
export function nameEdits(draft: readonly string[], stored: readonly string[]): readonly NameEdit[] | undefined {
  const rows = Math.min(draft.length, stored.length + 2);
  const width = stored.length + 1;
  if (rows === 0 || width === 1 || width > LONGEST) return undefined;
  const cost = new Uint8Array((rows + 1) * width);
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j < width; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j;
      else
        cost[i * width + j] = Math.min(
          cost[(i - 1) * width + j - 1]! + (draft[i - 1] === stored[j - 1] ? 0 : 1),
          cost[(i - 1) * width + j]! + 1,
          cost[i * width + j - 1]! + 1,
        );
    }
  }
  let end = rows;
  for (let i = rows; i >= 0; i--) if (cost[i * width + width - 1]! < cost[end * width + width - 1]!) end = i;
  return traced(cost, width, { draft, stored, end });
}

function traced(
  cost: Uint8Array,
  width: number,
  { draft, stored, end }: { readonly draft: readonly string[]; readonly stored: readonly string[]; readonly end: number },
): NameEdit[] {
  const edits: { draft: { from: number; to: number }; stored: { from: number; to: number } }[] = [];
  let i = end;
  let j = width - 1;
  let open = false;
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!;
    const both = i > 0 && j > 0 && here === cost[(i - 1) * width + j - 1]! + (draft[i - 1] === stored[j - 1] ? 0 : 1);
    const next = both ? { i: i - 1, j: j - 1 } : i > 0 && here === cost[(i - 1) * width + j]! + 1 ? { i: i - 1, j } : { i, j: j - 1 };
    if (both && draft[i - 1] === stored[j - 1]) open = false;
    else {
      const last = edits.at(-1);
      if (open && last) {
        last.draft.from = next.i;
        last.stored.from = next.j;
      } else edits.push({ draft: { from: next.i, to: i }, stored: { from: next.j, to: j } });
      open = true;
    }
    ({ i, j } = next);
  }
  return edits.reverse();
}
