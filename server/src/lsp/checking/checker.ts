import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents } from '../documents.ts';
import type { Host } from '../host.ts';
import type { Root } from '../roots/root.ts';
import type { Roots } from '../roots/roots.ts';
import { NEVER } from '../signal.ts';
import { checkDocument } from './check-document.ts';
import type { Checked } from './checked.ts';
import { isDraft } from './draft-of.ts';

/** Checks open drafts; one check serves everybody who asks about the same text and facts. */
export interface Checker {
  /** What is found in a document as it now stands; undefined for one that is no draft, that was closed, or that nobody waits for any more. */
  check(uri: string, token?: CancellationToken): Promise<Checked | undefined>;
}

export interface CheckerOptions {
  readonly documents: Documents;
  readonly roots: Roots;
  readonly host: Pick<Host, 'turn'>;
  /** Told of each check that came to its end. */
  readonly onChecked: (checked: Checked) => void;
}

interface Job {
  readonly version: number;
  readonly stamp: string;
  readonly waiting: CancellationToken[];
  readonly done: Promise<Checked | undefined>;
}

/** A checker of one session. */
export function checkerOf({ documents, roots, host, onChecked }: CheckerOptions): Checker {
  const jobs = new Map<string, Job>();

  async function run(document: TextDocument, root: Root, isStale: () => boolean): Promise<Checked | undefined> {
    await host.turn();
    if (isStale()) return undefined;
    return checkDocument(document, root, isStale);
  }

  function jobFor(open: TextDocument, root: Root): Job {
    const { uri, version } = open;
    const known = jobs.get(uri);
    if (known?.version === version && known.stamp === root.stamp) return known;
    const document = TextDocument.create(uri, open.languageId, version, open.getText());
    const waiting: CancellationToken[] = [];
    const isStale = () => documents.get(uri)?.version !== version || waiting.every((token) => token.isCancellationRequested);
    const done = run(document, root, isStale).then((checked) => {
      if (checked) onChecked(checked);
      else if (jobs.get(uri)?.done === done) jobs.delete(uri);
      return checked;
    });
    const job = { version, stamp: root.stamp, waiting, done };
    jobs.set(uri, job);
    done.catch(() => jobs.delete(uri));
    return job;
  }

  documents.onDidClose(({ document }) => jobs.delete(document.uri));

  return {
    async check(uri, token = NEVER) {
      while (!token.isCancellationRequested) {
        const root = await roots.of(uri);
        const open = documents.get(uri);
        if (!root || !open || !isDraft(open, root)) return undefined;
        const job = jobFor(open, root);
        job.waiting.push(token);
        const checked = await job.done;
        if (checked) return checked;
        if (documents.get(uri) === undefined) return undefined;
      }
      return undefined;
    },
  };
}
