import { analysedAsJson } from '../../core/findings/as-json.ts';
import { linesOf } from '../../store/lines.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { CheckedDraft, Report } from '../checking/report.ts';
import { joinShown } from '../files/paths.ts';
import type { OpenRoot } from '../roots/open-root.ts';

/** The stores' problems alone, as `stet facts lint` prints them. */
export function storesJson(roots: readonly OpenRoot[]): string {
  return `${JSON.stringify({ version: 1, stores: roots.map(jsonStore) }, null, 2)}\n`;
}

/** The report as docs/cli.md lays it down. Offsets are UTF-16 offsets into the file as read, its byte order mark counted; lines and characters are zero-based and do not count it. */
export function json({ documents, roots }: Report): string {
  return `${JSON.stringify({ version: 1, documents: documents.map(jsonDocument), stores: roots.map(jsonStore) }, null, 2)}\n`;
}

/** One store, with its problems. */
function jsonStore(root: OpenRoot) {
  return {
    root: root.path,
    entities: root.contents.entities.length,
    statements: root.contents.statements.length + root.contents.plain.length + root.contents.quotes.length,
    ...(root.packs.length > 0 ? { packs: root.packs.map(({ path, about }) => ({ file: path, title: about.title, ...about.counts })) } : {}),
    problems: root.problems.map((problem) => jsonProblem(problem, root)),
  };
}

function jsonProblem({ severity, code, message, suggestion, file, line, start, end }: StoreProblem, root: OpenRoot) {
  const lines = linesOf(root.texts.get(file) ?? '');
  return {
    severity,
    code,
    message,
    suggestion,
    file: joinShown(root.path, file),
    line,
    range: { start: lines.at(start), end: lines.at(end) },
  };
}

/** One draft, as `documents` of the report lists it. */
function jsonDocument({ path, text, bom, root, asOf, analysis, silences }: CheckedDraft) {
  const { at } = linesOf(text);
  const fileOf = (file: string) => joinShown(root.path, file);
  return { path, ...analysedAsJson({ text, asOf, analysis, ...(silences && { silences }), shift: bom ? 1 : 0, at, fileOf }) };
}
