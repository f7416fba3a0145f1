import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { checks } from '../../../core/generated/checks.ts';
import { asTold } from '../../../core/telling/told.ts';
import { keyGuide } from '../../../store/schema/guide.ts';
import { keysAt } from '../../../store/schema/keys-at.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { type FactsPlace, factsPlaceAt } from './facts-file.ts';
import { snippetOf } from './snippets.ts';
import { valuesAt } from './values.ts';

/** What may be written at a place of a facts file: keys that the format knows and the entry lacks, values that the store knows. Undefined for other documents. */
export async function factsCompletion(
  { textDocument, position }: CompletionParams,
  session: Session,
  _token: CancellationToken,
): Promise<CompletionItem[] | undefined> {
  const at = await factsPlaceAt(textDocument.uri, position, session);
  if (at === undefined || at === 'nowhere') return at === undefined ? undefined : [];
  const { side } = at.place;
  return [...(side === 'value' ? [] : keyItems(at, session)), ...(side === 'key' ? [] : valueItems(at, session))];
}

function keyItems(at: FactsPlace, { abilities, say }: Session): CompletionItem[] {
  const { schema, place, document } = at;
  const text = document.getText();
  const hasColon = /^\s*:(?:\s|$)/.test(text.slice(place.span.end, place.span.end + 20));
  const range = rangeOf(document, place.span, abilities.encoding);
  const taken = new Set(place.siblings.filter((key) => key !== place.written));
  return [...keysAt(schema, place.path), ...(at.isSettings && place.path.join() === 'checks' ? checks.map(({ id }) => id) : [])]
    .filter((key) => !taken.has(key))
    .map((key, nth) => {
      const check = checks.find(({ id }) => id === key);
      const guide = keyGuide(schema, [...place.path, key])?.description ?? (check && asTold(check.summary));
      const snippet = hasColon || place.inFlow || !abilities.snippets ? undefined : snippetOf(key, place.path.length === 0);
      return {
        label: key,
        kind: CompletionItemKind.Property,
        sortText: String(nth).padStart(3, '0'),
        ...(guide === undefined ? {} : { documentation: say(guide) }),
        ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
        textEdit: { range, newText: snippet ?? (hasColon ? key : `${key}: `) },
      };
    });
}

function valueItems(at: FactsPlace, { abilities, host, say }: Session): CompletionItem[] {
  const { place, document } = at;
  const range = rangeOf(document, place.span, abilities.encoding);
  return valuesAt(at, { flow: place.inFlow, now: host.now() }).map(({ label, kind, detail, documentation, newText }, nth) => ({
    label,
    kind,
    sortText: String(nth).padStart(5, '0'),
    filterText: newText,
    ...(detail === undefined ? {} : { detail: say(detail) }),
    ...(documentation === undefined ? {} : { documentation: say(documentation) }),
    textEdit: { range, newText },
  }));
}
