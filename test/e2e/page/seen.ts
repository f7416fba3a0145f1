import type { Editor } from '../editors/editor.ts';
import type { Outcome } from '../report.ts';
export async function seenInThePage(_e: Editor, _p: string): Promise<readonly Outcome[]> {
  return [];
}
