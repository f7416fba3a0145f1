import type { EntityMentionsResult } from '../../server/src/lsp/protocol-cards.ts';
import type { CardWords, FromCard } from '../src/card/messages.ts';
import { element, filled } from './element.ts';

type Draft = EntityMentionsResult['drafts'][number];

/** Where drafts name an entity: draft by draft, each place with the words around it, which opens it. */
export function mentionsList({ drafts }: EntityMentionsResult, words: CardWords, say: (message: FromCard) => void): HTMLElement[] {
  if (drafts.length === 0) return [element('p', { class: 'quiet' }, words.noMentions)];
  return drafts.map(({ path, mentions }) =>
    element(
      'div',
      { class: 'group' },
      element('h3', { class: 'path' }, path),
      element('ul', {}, ...mentions.map((one) => mention(one, words, say))),
    ),
  );
}

function mention(
  { uri, range, before, name, after }: Draft['mentions'][number],
  words: CardWords,
  say: (message: FromCard) => void,
): HTMLElement {
  const number = String(range.start.line + 1);
  const made = element(
    'button',
    { type: 'button', class: 'mention' },
    element('span', { class: 'line', 'aria-hidden': 'true' }, number),
    element('span', { class: 'unseen' }, `${filled(words.line, { number })}: `),
    element('span', {}, before, element('b', {}, name), after),
  );
  made.addEventListener('click', () => say({ type: 'open', place: { uri, range } }));
  return element('li', {}, made);
}
