/** One finding as `--format json` gives it, as far as these tests read it; offsets are UTF-16. */
export interface Reported {
  readonly check: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly { readonly sources: readonly unknown[] }[];
  readonly fixes: readonly { readonly preferred: boolean; readonly edits: readonly Edit[] }[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What the preferred fix makes of the finding's words and of whatever it changes beside them; a dash where no fix is preferred. */
export function mended({ start, end, fixes }: Reported, draft: string): string {
  const edits = fixes.find(({ preferred }) => preferred)?.edits;
  if (!edits) return '–';
  let text = '';
  let at = Math.min(start, ...edits.map((edit) => edit.start));
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    text += draft.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return text + draft.slice(at, Math.max(at, end));
}
