import type { Origin } from '../../../core/facts/source.ts';
import { tell } from '../../../core/findings/told.ts';
import { uriIn } from '../../files/uris.ts';
import type { Root } from '../../roots/root.ts';
import type { Markup } from './markup.ts';

/** The place of a fact: a link into the facts files, "facts/people.yaml:4", lines counted from one; or the pack that holds it. */
export function entryLink({ file, line, pack }: Origin, root: Root, { link, plain, say }: Markup): string {
  if (pack !== undefined) return plain(say(pack === file ? tell('pack {name}', { name: file }) : tell('pack “{name}”', { name: pack })));
  return link(`${file}:${line + 1}`, `${uriIn(root.uri, file)}#L${line + 1}`);
}
