import { type CancellationToken, type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import { tell } from '../../../core/telling/told.ts';
import { contentEnd } from '../../../store/edit/layout.ts';
import type { Span } from '../../../store/span.ts';
import { readYaml } from '../../../store/yaml/read-yaml.ts';
import { type Entry, entryOf, type Tree } from '../../../store/yaml/tree.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { type FactsFile, factsFileOf } from './facts-file.ts';

/** The sections of a facts file, their entries, and what each entry holds. Undefined for other documents. */
export async function factsOutline(
  { textDocument }: DocumentSymbolParams,
  session: Session,
  _token: CancellationToken,
): Promise<DocumentSymbol[] | undefined> {
  const file = await factsFileOf(textDocument.uri, session);
  if (!file) return undefined;
  const drawing = { file, text: file.document.getText(), session };
  return readYaml(drawing.text).trees.flatMap((tree) =>
    tree.kind === 'map' ? tree.entries.map((entry) => keySymbol(entry, drawing, SymbolKind.Namespace)) : [],
  );
}

interface Drawing {
  readonly file: FactsFile;
  readonly text: string;
  readonly session: Session;
}

function keySymbol(entry: Entry, drawing: Drawing, kind: SymbolKind): DocumentSymbol {
  const { name, key, value } = entry;
  const children = below(value, drawing);
  const detail = value.kind === 'text' ? value.text : '';
  return symbol({ name, detail, kind, span: { start: key.start, end: endOf(value, key, drawing) }, selection: key, children }, drawing);
}

function below(tree: Tree, drawing: Drawing): DocumentSymbol[] {
  if (tree.kind === 'map') return tree.entries.map((entry) => keySymbol(entry, drawing, SymbolKind.Property));
  if (tree.kind !== 'list') return [];
  return tree.items.flatMap((item) => {
    if (item.kind === 'text')
      return [symbol({ name: item.text, detail: '', kind: SymbolKind.String, span: item, selection: item, children: [] }, drawing)];
    const head = HEADS.map((key) => entryOf(item, key)).find((entry) => entry?.value.kind === 'text');
    if (item.kind !== 'map' || head?.value.kind !== 'text') return [];
    const children = item.entries.filter((entry) => entry !== head).map((entry) => keySymbol(entry, drawing, SymbolKind.Property));
    const span = { start: item.start, end: endOf(item, { start: item.start, end: item.start }, drawing) };
    return [symbol({ name: head.value.text, detail: '', kind: SymbolKind.Object, span, selection: head.value, children }, drawing)];
  });
}

/** Keys that say what an entry is about, in the order in which they are looked for. */
const HEADS = ['name', 'says', 'text', 'title', 'relation', 'value', 'on'];

function endOf(tree: Tree, at: Span, { text }: Drawing): number {
  return Math.max(at.end, tree.kind === 'nothing' || tree.kind === 'lost' ? at.end : contentEnd(text, tree));
}

interface Sketch {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: DocumentSymbol[];
}

function symbol({ name, detail, kind, span, selection, children }: Sketch, { file, session }: Drawing): DocumentSymbol {
  const { encoding } = session.abilities;
  const whole = { start: Math.min(span.start, selection.start), end: Math.max(span.end, selection.end) };
  return {
    name: name.trim() === '' ? session.say(tell('(no name)')) : name,
    ...(detail === '' ? {} : { detail }),
    kind,
    range: rangeOf(file.document, whole, encoding),
    selectionRange: rangeOf(file.document, selection, encoding),
    ...(children.length === 0 ? {} : { children }),
  };
}
