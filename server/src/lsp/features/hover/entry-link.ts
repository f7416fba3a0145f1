import type { Origin } from '../../../core/facts/source.ts';
import { uriIn } from '../../files/uris.ts';
import type { Root } from '../../roots/root.ts';
import { packTold } from '../pack-told.ts';
import type { Markup } from './markup.ts';

/** The place of a fact: a link into the facts files, "facts/people.yaml:4", lines counted from one; or the pack that holds it. */
export function entryLink(origin: Origin, root: Root, { link, plain, say }: Markup): string {
  const { file, line, pack } = origin;
  if (pack !== undefined) return plain(say(packTold(origin)));
  return link(`${file}:${line + 1}`, `${uriIn(root.uri, file)}#L${line + 1}`);
}
