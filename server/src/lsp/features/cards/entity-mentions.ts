import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../../core/text/span.ts';
import type { Checked } from '../../checking/checked.ts';
import { pathIn } from '../../files/uris.ts';
import type { EntityMentionsParams, EntityMentionsResult } from '../../protocol-cards.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { rootWith } from '../root-with.ts';

type Mention = EntityMentionsResult['drafts'][number]['mentions'][number];

/** Where the drafts of a root, or one of them, name an entity, each place with the words around it. */
export async function entityMentions(
  { root: uri, id, draft }: EntityMentionsParams,
  session: Session,
  token: CancellationToken,
): Promise<EntityMentionsResult> {
  const root = await rootWith(uri, session.roots);
  const drafts: EntityMentionsResult['drafts'][number][] = [];
  if (!root) return { drafts };
  const checked: (Checked | undefined)[] = [];
  if (draft !== undefined) checked.push(await session.checker.check(draft, token));
  else for await (const one of session.drafts.all(token, { root })) checked.push(one);
  for (const { document, analysis, root: own } of checked.filter((one) => one !== undefined)) {
    if (own.uri !== root.uri) continue;
    const mentions = analysis.mentions
      .filter(({ entity }) => entity === id)
      .map(
        (mention): Mention => ({
          uri: document.uri,
          range: rangeOf(document, mention, session.abilities.encoding),
          ...around(mention, document),
        }),
      );
    if (mentions.length > 0) drafts.push({ uri: document.uri, path: pathIn(root.uri, document.uri) ?? document.uri, mentions });
  }
  return { drafts };
}

/** Characters shown before and after a name. */
const BEFORE = 32;
const AFTER = 64;

/** A name in its line, which is shortened to whole words on both sides. */
function around({ start, end }: Span, document: TextDocument): Pick<Mention, 'before' | 'name' | 'after'> {
  const text = document.getText();
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to === -1 ? text.length : to).trimEnd();
  return {
    before: before.length <= BEFORE ? before : `…${before.slice(-BEFORE).replace(/^\S*\s/, '')}`,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    after: after.length <= AFTER ? after : `${after.slice(0, AFTER).replace(/\s\S*$/, '')}…`,
  };
}
