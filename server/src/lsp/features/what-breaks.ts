import type { CancellationToken } from 'vscode-languageserver';
import { createAnalyzer } from '../../core/analyze/index.ts';
import { newFindings } from '../../core/findings/new-findings.ts';
import { tell } from '../../core/telling/told.ts';
import { type FactsText, loadStore } from '../../store/load.ts';
import { draftOf } from '../checking/draft-of.ts';
import type { WhatBreaksResult } from '../protocol.ts';
import { type Root, SETTINGS_FILE } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { diagnosticOf } from './draft-diagnostics.ts';
import { shownProgress } from './progress.ts';

/** A root with its facts files as they were. */
interface Compared {
  readonly root: Root;
  readonly then: readonly FactsText[];
  readonly committed: boolean;
}

/** Every draft of the roots whose facts have changed since they were last committed, or else since the session began, with what is found in it now and was not found by the facts of then. */
export async function whatBreaks(_: unknown, session: Session, token: CancellationToken): Promise<WhatBreaksResult> {
  const compared = (await session.roots.all()).map((root) => comparedWithBefore(root, session));
  const committed = compared.every((one) => one.committed);
  const roots = compared.filter(hasChanged);
  if (roots.length === 0) return { changed: false, committed, drafts: [] };
  const done = await shownProgress(
    session.connection,
    session.say(tell('Looking for what the changed facts contradict')),
    session.abilities.progress,
  );
  const drafts: WhatBreaksResult['drafts'][number][] = [];
  try {
    for (const root of roots) drafts.push(...(await brokenIn(root, session, token)));
  } finally {
    done();
  }
  return { changed: true, committed, drafts };
}

function comparedWithBefore(root: Root, { host }: Session): Compared {
  const texts = host.committed?.(root.uri, factsFilesOf(root));
  const then = texts ? [...texts].map(([path, text]) => ({ path, text })) : root.first;
  return { root, then, committed: texts !== undefined };
}

async function brokenIn({ root, then: facts }: Compared, session: Session, token: CancellationToken): Promise<WhatBreaksResult['drafts']> {
  const { packs, today, config } = root;
  const opened = packs.flatMap((pack) => (pack.kind === 'pack' ? [pack.store] : []));
  const before = createAnalyzer(loadStore(facts, { today, now: session.host.now(), packs: opened }).source);
  const found: WhatBreaksResult['drafts'][number][] = [];
  for await (const checked of session.drafts.of(root, token)) {
    const draft = checked.analysis.findings.length > 0 ? draftOf(checked.document) : undefined;
    if (!draft) continue;
    await session.host.turn();
    const then = await before.analyze(draft, { asOf: checked.asOf, today, severities: config.checks });
    const fresh = newFindings(checked.analysis.findings, then.findings);
    if (fresh.length > 0)
      found.push({ uri: checked.document.uri, diagnostics: fresh.map((finding) => diagnosticOf(finding, checked, session)) });
  }
  return found;
}

function hasChanged({ root, then }: Compared): boolean {
  const before = new Map(then.map(({ path, text }) => [path, text]));
  const now = factsFilesOf(root);
  return now.length !== before.size || now.some((path) => before.get(path) !== root.files.get(path)?.getText());
}

function factsFilesOf({ files }: Root): string[] {
  return [...files.keys()].filter((path) => path !== SETTINGS_FILE);
}
