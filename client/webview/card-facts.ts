import type { CardEntry, CardLink, CardProof } from '../../server/src/lsp/protocol-cards.ts';
import type { CardWords, FromCard } from '../src/card/messages.ts';
import { button, element, filled } from './element.ts';

type Say = (message: FromCard) => void;

/** A fact of the list: when, what, on whose word, and what is amiss with it. */
export function factRow(fact: CardEntry, words: CardWords, say: Say): HTMLElement {
  const { id, when, holds, unused, conflicts, note } = fact;
  const state = unused !== undefined || fact.status === 'withdrawn' ? 'unused' : holds === true ? 'holds' : '';
  const row = element(
    'li',
    { class: `fact ${state}` },
    element(
      'p',
      { class: 'what' },
      ...(when === undefined ? [] : [element('span', { class: 'when' }, when)]),
      element('span', { class: 'says' }, ...saying(fact, words, say), ...(holds === true ? holding(words) : [])),
    ),
    ...(unused === undefined ? [] : [element('p', { class: 'quiet' }, unused)]),
    ...(note === undefined ? [] : [element('p', { class: 'quiet' }, note)]),
    proofLine(fact, words, say, fact.what),
    ...conflicts.map((message) => element('p', { class: 'conflict' }, element('strong', {}, `${words.conflict}: `), message)),
  );
  row.dataset.fact = id;
  return row;
}

/** What a fact says; whom it names leads to their cards. */
function saying({ what, names }: CardEntry, words: CardWords, say: Say): (Node | string)[] {
  let rest = what;
  const parts: (Node | string)[] = [];
  for (const { text, id } of names) {
    const at = rest.indexOf(text);
    if (at === -1) continue;
    const label = filled(words.showCard, { name: text });
    parts.push(
      rest.slice(0, at),
      button(text, { class: 'plain', title: label }, () => say({ type: 'show', id })),
    );
    rest = rest.slice(at + text.length);
  }
  return [...parts, rest];
}

function holding({ holds }: CardWords): HTMLElement[] {
  return [element('span', { class: 'now', 'aria-hidden': 'true' }, '◀'), element('span', { class: 'unseen' }, `, ${holds}`)];
}

/** The sources of something, when it was checked, and the place that it is kept at, which opens it. */
export function proofLine(proof: CardProof, words: CardWords, say: Say, what: string): HTMLElement {
  const { sources, verified, verifiedBy, recheck, stale, status, kept, place } = proof;
  const parts: (HTMLElement | string)[] = [
    ...(sources.length === 0
      ? [words.noSource]
      : sources.map(({ text, short, url }) => linked({ text: short, ...(url === undefined ? {} : { url }) }, text))),
    ...(verified === undefined ? [] : [[filled(words.verified, { day: verified }), verifiedBy].filter(Boolean).join(', ')]),
    ...(status === undefined ? [] : [element('strong', { class: 'status' }, words.statuses[status])]),
    ...(recheck === undefined ? [] : [rechecked(recheck, stale, words)]),
    place
      ? button(kept.slice(kept.lastIndexOf('/') + 1), { class: 'kept plain', title: kept, 'aria-label': `${what}: ${kept}` }, () =>
          say({ type: 'open', place }),
        )
      : element('span', { class: 'kept' }, kept),
  ];
  return element('p', { class: 'proof' }, ...parts.map((part) => element('span', {}, part)));
}

function rechecked(day: string, stale: boolean, words: CardWords): HTMLElement | string {
  return stale ? element('strong', { class: 'stale' }, filled(words.stale, { day })) : filled(words.recheck, { day });
}

/** A link into the web, or only its words. */
export function linked({ text, url }: CardLink, title = text): HTMLElement {
  return url === undefined ? element('span', { title }, text) : element('a', { href: url, title }, text);
}
