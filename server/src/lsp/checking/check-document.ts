import type { TextDocument } from 'vscode-languageserver-textdocument';
import { NOTHING_FOUND } from '../../core/analyze/analysis.ts';
import { asOfDate } from '../../core/drafts/as-of.ts';
import { rulingsOn } from '../../store/rulings/read-rulings.ts';
import { pathIn } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Checked } from './checked.ts';
import { draftOf, LONGEST } from './draft-of.ts';

/** Checks a document against a root's facts; undefined where it was called off in between. What cannot be checked says why. */
export async function checkDocument(document: TextDocument, root: Root, isStale: () => boolean): Promise<Checked | undefined> {
  const draft = draftOf(document);
  const { asOf: setting, timeZone, checks: severities } = root.config;
  const asOf = asOfDate({ draft: draft ?? { frontMatter: new Map() }, path: document.uri, setting, timeZone, today: root.today });
  if (!draft) {
    const why = document.getText().length > LONGEST ? 'It is too long to be checked.' : 'It is not text.';
    return { document, root, asOf, analysis: NOTHING_FOUND, problem: why };
  }
  let stopped = false;
  const cancelled = () => {
    stopped ||= isStale();
    return stopped;
  };
  const path = pathIn(root.uri, document.uri);
  const rulings = path === undefined ? [] : rulingsOn(path, root.rulings);
  const analysis = await root.analyzer.analyze(draft, { asOf, today: root.today, severities, rulings, cancelled });
  if (stopped) return undefined;
  return { document, root, asOf, analysis, ...(asOf.problem === undefined ? {} : { problem: asOf.problem }) };
}
