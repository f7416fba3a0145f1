import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { embargoed } from '../../../core/facts/embargo.ts';
import type { Entity, EntityId } from '../../../core/facts/entity.ts';
import { folded } from '../../../core/text/folding.ts';
import { offsetAt } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { prefixesOf } from '../name-prefixes.ts';
import { type Offer, offersOf } from './name-offers.ts';
import { type OpenedDraft, openedDraft } from './opened-draft.ts';

/** The character that brings names up by itself; everything else waits to be asked. */
export const NAME_TRIGGER = '@';
const MOST = 40;

/**
 * Names that begin with what is written before the cursor, or have a word that does, diacritics or not; each person also with the title held on
 * the draft's day; and the dates that the store has of them. Whom the draft names already comes first. Nothing comes up by itself in
 * prose, unless @ is typed.
 */
export async function draftCompletion(
  { textDocument, position, context }: CompletionParams,
  session: Session,
  token: CancellationToken,
): Promise<CompletionList> {
  const none = { isIncomplete: false, items: [] };
  const { triggerCharacter, triggerKind } = context ?? {};
  if (triggerKind === CompletionTriggerKind.TriggerCharacter && triggerCharacter !== NAME_TRIGGER) return none;
  const opened = await openedDraft(textDocument.uri, session, token);
  if (!opened) return none;
  const { document } = opened;
  const offset = offsetAt(document, position, session.abilities.encoding);
  const typed = typedBefore(document.getText(), offset);
  const items = itemsFor(typed, opened, { session, offset });
  return { isIncomplete: true, items: await items };
}

interface Typed {
  /** With the @, if there is one. */
  readonly start: number;
  readonly text: string;
  readonly word: string;
}

function typedBefore(text: string, offset: number): Typed {
  let start = offset;
  while (start > 0 && offset - start < 60 && /[\p{L}\p{M}\p{N}'’.-]/u.test(text[start - 1]!)) start--;
  const word = text.slice(start, offset);
  const at = text[start - 1] === NAME_TRIGGER && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ') ? start - 1 : start;
  return { start: at, text: text.slice(at, offset), word };
}

async function itemsFor(
  typed: Typed,
  opened: OpenedDraft,
  { session, offset }: { readonly session: Session; readonly offset: number },
): Promise<CompletionItem[]> {
  const { root, analysis, document, asOf } = opened;
  const counts = new Map<EntityId, number>();
  for (const { entity, start } of analysis.mentions) if (start < typed.start) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const now = session.host.now();
  const word = folded(typed.word);
  const fits = (entity: Entity) =>
    word === '' ||
    entity.name.split(/[\s-]+/).some((part) => folded(part).startsWith(word)) ||
    entity.aliases.some((alias) => alias.split(/[\s-]+/).some((part) => folded(part).startsWith(word)));
  const facts = await root.store.source.slice([...counts.keys()]);
  const named = [...counts]
    .sort(([, n], [, m]) => m - n)
    .flatMap(([id]) => facts.entity(id) ?? [])
    .filter(fits);
  const others =
    word === ''
      ? []
      : prefixesOf(root.store)
          .startingWith(word, MOST)
          .filter(({ id }) => !counts.has(id));
  const entities = [...named, ...others].filter(({ provenance }) => !embargoed(provenance, now)).slice(0, MOST);
  const known = await root.store.source.slice(entities.map(({ id }) => id));
  const range = rangeOf(document, { start: typed.start, end: offset }, session.abilities.encoding);
  const offers = entities.flatMap((entity) =>
    offersOf(entity, { facts: known, day: asOf.day, now, named: counts.has(entity.id), dates: root.config.style.dates ?? 'ap' }),
  );
  return offers.map(
    ({ text, detail, kind }, nth): CompletionItem => ({
      label: text,
      kind: KINDS[kind],
      detail: session.say(detail),
      sortText: String(nth).padStart(4, '0'),
      // The server has chosen already: what is typed always fits, diacritics or not.
      filterText: typed.text === '' ? text : typed.text,
      textEdit: { range, newText: text },
    }),
  );
}

const KINDS: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  name: CompletionItemKind.Reference,
  title: CompletionItemKind.Property,
  date: CompletionItemKind.Constant,
};
