import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { predicateOf } from '../../../core/facts/in-words.ts';
import type { Origin } from '../../../core/facts/source.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { tell } from '../../../core/telling/told.ts';
import { dateOfWords } from '../../../core/values/dates/date-of-words.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import { changedFact } from '../../../store/edit/change-fact.ts';
import { aliasAdded } from '../../../store/edit/change-name.ts';
import type { FileEdit } from '../../../store/edit/edit.ts';
import type { Checked } from '../../checking/checked.ts';
import { uriIn } from '../../files/uris.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { diagnosticOf } from '../draft-diagnostics.ts';

const TITLE = tell('The draft is right: update the fact');

/** The action that changes the fact a finding rests on, as an edit that the client shows before it is made. None where the change cannot be written down. */
export function updateActions(finding: Finding, checked: Checked, session: Session): CodeAction[] {
  const [evidence] = finding.evidence;
  const document = evidence && checked.root.files.get(evidence.origin.file);
  if (!evidence || !document || finding.inQuote || evidence.origin.file.endsWith('.json')) return [];
  const edits = editsFor(finding, document.getText(), checked);
  if (!edits || edits.length === 0) return [];
  const { encoding } = session.abilities;
  const placed = edits.map((edit): TextEdit => ({ range: rangeOf(document, edit, encoding), newText: edit.newText }));
  const edit = reviewed(uriIn(checked.root.uri, evidence.origin.file), placed, session);
  return [{ title: session.say(TITLE), kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding, checked, session)], edit }];
}

function editsFor(finding: Finding, source: string, { document, root, asOf }: Checked): FileEdit[] | undefined {
  const { file, line } = finding.evidence[0]!.origin;
  const isHere = ({ origin }: { readonly origin: Origin }) => origin.file === file && origin.line === line;
  const said = document.getText().slice(finding.start, finding.end);
  const { statements, plain, entities } = root.store.contents;
  const days = { until: isoOfDay(asOf.day - 1), from: isoOfDay(asOf.day) };
  const fact = statements.find((one) => isHere(one) && one.predicate === finding.predicate);
  const predicate = fact && predicateOf(fact.predicate);
  if (fact && predicate) {
    const { value, qualifiers } = fact;
    const becomes = value.type === 'date' ? dateOfWords(said) : said;
    const text = value.type === 'date' ? value.date.text : value.type === 'entity' ? value.ref.text : value.text;
    const was = qualifiers.of !== undefined && fixText(finding) === qualifiers.of.text ? qualifiers.of.text : text;
    return becomes === undefined
      ? undefined
      : changedFact(source, { line, key: predicate.key, varies: predicate.varies, was, becomes, ...days });
  }
  if (plain.some(isHere)) return changedFact(source, { line, varies: false, was: fixText(finding) ?? '', becomes: said, ...days });
  return entities.some(isHere) ? aliasAdded(source, offsetOfLine(source, line), said) : undefined;
}

/** What the preferred fix would put in the draft: the stored value in the writer's form. */
function fixText({ fixes }: Finding): string | undefined {
  const fix = fixes.find(({ preferred }) => preferred) ?? fixes[0];
  return fix?.edits.length === 1 ? fix.edits[0]!.newText : undefined;
}

function offsetOfLine(source: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count++) at = source.indexOf('\n', at) + 1;
  return at + (/^[\s-]*/.exec(source.slice(at))?.[0].length ?? 0);
}

/** An edit that is made only once the reader has said yes, where the client can ask. */
function reviewed(uri: string, edits: readonly TextEdit[], { abilities, documents, say }: Session): WorkspaceEdit {
  if (!abilities.changeAnnotations) return { changes: { [uri]: [...edits] } };
  const annotationId = 'stet.update';
  return {
    documentChanges: [
      { textDocument: { uri, version: documents.get(uri)?.version ?? null }, edits: edits.map((edit) => ({ ...edit, annotationId })) },
    ],
    changeAnnotations: { [annotationId]: { label: say(TITLE), needsConfirmation: true, description: say(tell('The old value is kept.')) } },
  };
}
