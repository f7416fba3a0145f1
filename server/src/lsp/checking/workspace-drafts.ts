import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents } from '../documents.ts';
import { keyOf, uriIn } from '../files/uris.ts';
import type { WorkspaceFiles } from '../files/workspace-files.ts';
import type { Host } from '../host.ts';
import type { Root } from '../roots/root.ts';
import type { Roots } from '../roots/roots.ts';
import { checkDocument } from './check-document.ts';
import type { Checked } from './checked.ts';
import type { Checker } from './checker.ts';
import { isDraftPath } from './draft-of.ts';

/** All drafts of a root, whether an editor has them open or not. */
export interface WorkspaceDrafts {
  /**
   * Each draft as it is checked, in the order of their paths; what has not changed since it was last asked for is not checked again. `told` hears how
   * many are done of how many. Ends early where the token is cancelled.
   */
  of(root: Root, token: CancellationToken, told?: (done: number, all: number) => void): AsyncIterable<Checked>;
}

export interface WorkspaceDraftsOptions {
  readonly documents: Documents;
  readonly roots: Roots;
  readonly files: WorkspaceFiles;
  readonly checker: Checker;
  readonly host: Pick<Host, 'turn'>;
}

/** The workspace's drafts of one session. */
export function workspaceDrafts({ documents, roots, files, checker, host }: WorkspaceDraftsOptions): WorkspaceDrafts {
  const known = new Map<string, Checked>();

  async function stored(uri: string, root: Root, token: CancellationToken): Promise<Checked | undefined> {
    const file = await files.read(uri);
    if (file.kind !== 'text') return undefined;
    const before = known.get(keyOf(uri));
    if (before && before.root.stamp === root.stamp && before.document.getText() === file.text) return before;
    await host.turn();
    const document = TextDocument.create(uri, '', 0, file.text);
    const checked = await checkDocument(document, root, () => token.isCancellationRequested);
    if (checked) known.set(keyOf(uri), checked);
    return checked;
  }

  return {
    async *of(root, token, told = () => {}) {
      const { include, exclude } = root.config.drafts;
      const paths = (await files.find(root.uri, { include, exclude })).filter((path) => isDraftPath(path, root));
      const open = new Map(documents.all().map(({ uri }) => [keyOf(uri), uri]));
      for (const [done, path] of paths.entries()) {
        if (token.isCancellationRequested) return;
        told(done, paths.length);
        const uri = uriIn(root.uri, path);
        if ((await roots.of(uri))?.uri !== root.uri) continue;
        const spelled = open.get(keyOf(uri));
        const checked = spelled === undefined ? await stored(uri, root, token) : await checker.check(spelled, token);
        if (checked) yield checked;
      }
      told(paths.length, paths.length);
    },
  };
}
