import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { tell } from '../../../core/telling/told.ts';
import { atOffset } from '../../checking/at-offset.ts';
import type { Checked } from '../../checking/checked.ts';
import { offsetAt } from '../../from-lsp.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { entityCard } from './entity-card.ts';
import { findingCard } from './finding-card.ts';
import { type Markup, markupFor } from './markup.ts';
import { rulingCard } from './ruling-card.ts';
import { silenceAt, silenceCard } from './silence-card.ts';
import { valueCard, valueIn } from './value-card.ts';

/**
 * What there is to say of the words under the pointer: whom they name, what a date or an amount was read as, what any finding there
 * rests on, and where there is none, why. Null over anything else.
 */
export async function hoverAt({ textDocument, position }: HoverParams, session: Session, token: CancellationToken): Promise<Hover | null> {
  const checked = await session.checker.check(textDocument.uri, token);
  if (!checked) return null;
  const { encoding } = session.abilities;
  const markup = markupFor(session);
  const offset = offsetAt(checked.document, position, encoding);
  const { findings, ruled, mention } = atOffset(checked, offset);
  const value = mention ? undefined : valueIn(checked, offset);
  const silence = findings.length + ruled.length > 0 ? undefined : await silenceAt(checked, offset);
  const span = findings[0] ?? ruled[0]?.finding ?? mention ?? silence ?? value;
  if (!span) return null;
  const entities = new Set([...findings.flatMap(({ entity }) => entity ?? []), ...(mention ? [mention.entity] : [])]);
  const cards = await entityCards([...entities], checked, { session, markup });
  const sections = [
    ...findings.map((finding) => findingCard(finding, checked.root, markup)),
    ...ruled.map((word) => rulingCard(word, checked.root, markup)),
    [...(value ? valueCard(value, markup) : []), ...(silence ? silenceCard(silence, checked.root, markup) : [])],
    ...cards,
  ].filter((section) => section.length > 0);
  if (sections.length === 0 && findings.length === 0) return null;
  const paragraphs = [
    ...sections.flatMap((section, index) => (index === 0 ? section : [markup.rule, ...section])),
    asOfLine(checked, markup),
  ];
  return { contents: { kind: markup.kind, value: paragraphs.join('\n\n') }, range: rangeOf(checked.document, span, encoding) };
}

async function entityCards(
  ids: readonly string[],
  { root, asOf, document }: Checked,
  { session, markup }: { readonly session: Session; readonly markup: Markup },
): Promise<string[][]> {
  const facts = await root.store.source.slice(ids);
  return ids.flatMap((id) => {
    const entity = facts.entity(id);
    const toCard = session.showsCards ? { root: root.uri, id, draft: document.uri } : undefined;
    const card = entity && entityCard(entity, { facts, day: asOf.day, now: session.host.now(), markup, root, card: toCard });
    return card ? [card] : [];
  });
}

const FROM = {
  option: tell('asked for'),
  'front matter': tell('from the front matter'),
  'file name': tell('from the file’s name'),
  setting: tell('from the settings'),
  today: tell('today, since the draft has no date'),
} as const;

function asOfLine({ asOf }: Checked, { say }: Markup): string {
  return say(tell('Read as of {day}, {from}.', { day: asOf.text, from: FROM[asOf.from] }));
}
