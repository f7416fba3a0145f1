import type { TextDocument } from 'vscode-languageserver-textdocument';
import { NOTHING_FOUND } from '../../core/analyze/analysis.ts';
import { asOfDate } from '../../core/drafts/as-of.ts';
import { tell } from '../../core/telling/told.ts';
import type { Root } from '../roots/root.ts';
import type { Checked } from './checked.ts';
import { draftOf, LONGEST } from './draft-of.ts';
import { optionsFor } from './options-for.ts';

/** Checks a document against a root's facts; undefined where it was called off in between. What cannot be checked says why. */
export async function checkDocument(document: TextDocument, root: Root, isStale: () => boolean): Promise<Checked | undefined> {
  const draft = draftOf(document);
  const { asOf: setting, timeZone } = root.config;
  const asOf = asOfDate({ draft: draft ?? { frontMatter: new Map() }, path: document.uri, setting, timeZone, today: root.today });
  if (!draft) {
    const why = document.getText().length > LONGEST ? tell('It is too long to be checked.') : tell('It is not text.');
    return { document, root, asOf, analysis: NOTHING_FOUND, problem: why };
  }
  let stopped = false;
  const cancelled = () => {
    stopped ||= isStale();
    return stopped;
  };
  const analysis = await root.analyzer.analyze(draft, { ...optionsFor(document, root, asOf), cancelled });
  if (stopped) return undefined;
  return { document, root, asOf, analysis, ...(asOf.problem === undefined ? {} : { problem: asOf.problem }) };
}
