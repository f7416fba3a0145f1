import type { Origin } from '../../core/facts/source.ts';
import { joinShown } from '../files/paths.ts';

/** Where a fact stands, for people: "facts/people.yaml:4", lines counted from one, or the pack that holds it. */
export function shownOrigin({ file, line, pack }: Origin, root: string): string {
  if (pack === undefined) return `${joinShown(root, file)}:${line + 1}`;
  return pack === file ? `pack ${joinShown(root, file)}` : `pack “${pack}”`;
}
