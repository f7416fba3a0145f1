import type { CancellationToken } from 'vscode-languageserver';
import { createAnalyzer } from '../../core/analyze/index.ts';
import { newFindings } from '../../core/findings/new-findings.ts';
import { tell } from '../../core/findings/told.ts';
import { loadStore } from '../../store/load.ts';
import { draftOf } from '../checking/draft-of.ts';
import type { WhatBreaksResult } from '../protocol.ts';
import type { Root } from '../roots/root.ts';
import type { Session } from '../session.ts';
import { diagnosticOf } from './draft-diagnostics.ts';
import { shownProgress } from './progress.ts';

/** Every draft of the roots whose facts have changed since the session began, with what is found in it now and was not found by the facts of then. */
export async function whatBreaks(_: unknown, session: Session, token: CancellationToken): Promise<WhatBreaksResult> {
  const roots = (await session.roots.all()).filter(hasChanged);
  if (roots.length === 0) return { changed: false, drafts: [] };
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
  return { changed: true, drafts };
}

async function brokenIn(root: Root, session: Session, token: CancellationToken): Promise<WhatBreaksResult['drafts']> {
  const { packs, first, today, config } = root;
  const opened = packs.flatMap((pack) => (pack.kind === 'pack' ? [pack.store] : []));
  const before = createAnalyzer(loadStore(first, { today, now: session.host.now(), packs: opened }).source);
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

function hasChanged({ first, files }: Root): boolean {
  const then = new Map(first.map(({ path, text }) => [path, text]));
  const now = [...files].filter(([path]) => path !== 'stet.yaml');
  return now.length !== then.size || now.some(([path, document]) => then.get(path) !== document.getText());
}
