import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeOptions, AsOf } from '../../core/analyze/analysis.ts';
import { rulingsOn } from '../../store/rulings/rulings.ts';
import { pathIn } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';

/** How a document is read: at its day, with the root's settings and the rulings on it. */
export function optionsFor(document: TextDocument, root: Root, asOf: AsOf): AnalyzeOptions {
  const path = pathIn(root.uri, document.uri);
  const rulings = path === undefined ? [] : rulingsOn(path, root.rulings);
  return { asOf, today: root.today, severities: root.config.checks, style: root.config.style, rulings };
}
