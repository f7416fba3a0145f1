import type { Origin } from '../../../core/facts/source.ts';
import { uriIn } from '../../files/uris.ts';
import type { Root } from '../../roots/root.ts';
import type { Markup } from './markup.ts';

/** The place of a fact in the facts files, as a link: "facts/people.yaml:4". Lines are counted from one. */
export function entryLink({ file, line }: Origin, root: Root, { link }: Markup): string {
  return link(`${file}:${line + 1}`, `${uriIn(root.uri, file)}#L${line + 1}`);
}
