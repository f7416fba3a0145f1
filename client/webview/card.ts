// The panel with an entity's card. It is told what to show, and says what the reader does; it decides nothing.
import type { EntityCardResult } from '../../server/src/lsp/protocol-cards.ts';
import type { CardWords, FromCard, ToCard } from '../src/card/messages.ts';
import { factRow, linked, proofLine } from './card-facts.ts';
import { mentionsList } from './card-mentions.ts';
import { button, element, filled } from './element.ts';
import { timelineFigure } from './timeline.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromCard): void };

const editor = acquireVsCodeApi();
const page = document.getElementById('card')!;
const say = (message: FromCard) => editor.postMessage(message);
let words: CardWords | undefined;

/** Pixels left and right of a timeline, and those of one character of its labels; columns by which a width must differ. */
const MARGINS = 46;
const CHARACTER = 6.2;
const STEP = 6;

window.addEventListener('message', ({ data }: MessageEvent<ToCard>) => {
  if (data.type === 'card') {
    words = data.words;
    draw(data.card, data.words);
  } else if (data.type === 'gone') {
    page.replaceChildren(element('p', { class: 'nothing' }, data.said));
  } else if (words) {
    document.getElementById('mentions')?.replaceChildren(...mentionsList(data.mentions, words, say));
  }
});

function draw(card: EntityCardResult, words: CardWords): void {
  const focused = document.activeElement?.id;
  const isSame = page.dataset.entity === card.id;
  const mentions = isSame ? document.getElementById('mentions') : null;
  page.dataset.entity = card.id;
  page.replaceChildren(
    header(card, words),
    ...(card.timeline ? [timelineFigure(card, words, (id) => openFact(card, id))] : []),
    facts(card, words),
    section(
      words.mentions,
      mentions ?? element('div', { id: 'mentions' }, element('p', { class: 'quiet', role: 'status' }, words.reading)),
    ),
    element('footer', {}, element('p', { class: 'quiet' }, words.keys)),
  );
  if (isSame) document.getElementById(focused ?? '')?.focus();
  else window.scrollTo(0, 0);
}

function header(card: EntityCardResult, words: CardWords): HTMLElement {
  const { name, subkind, description, note, links, entry } = card;
  const names: [label: string, text: string | undefined][] = [
    [words.also, [...card.aliases, ...(card.abbr === undefined ? [] : [card.abbr])].join(' · ')],
    [words.never, card.never.join(' · ')],
    [words.pronouns, card.pronouns],
  ];
  return element(
    'header',
    {},
    ...(words.back === undefined ? [] : [button(`← ${words.back}`, { class: 'back plain' }, () => say({ type: 'back' }))]),
    element(
      'p',
      { class: 'tags' },
      element('span', { class: 'kind' }, subkind === undefined ? words.kind : `${words.kind} · ${subkind}`),
      element('span', { class: 'day' }, words.asOf),
    ),
    element('h1', {}, name),
    ...[description, note].flatMap((text) => (text === undefined ? [] : [element('p', { class: 'about' }, text)])),
    element(
      'dl',
      { class: 'names' },
      ...names.flatMap(([label, text]) => (text ? [element('dt', {}, label), element('dd', {}, text)] : [])),
    ),
    ...(links.length === 0 ? [] : [element('p', {}, ...links.flatMap((link, nth) => [nth === 0 ? '' : ' · ', linked(link)]))]),
    proofLine(entry, words, say, name),
  );
}

function facts({ groups }: EntityCardResult, words: CardWords): HTMLElement {
  if (groups.length === 0) return section(words.facts, element('p', { class: 'quiet' }, words.nothing));
  const shown = groups.map(({ heading, facts: all, more }) =>
    element(
      'div',
      { class: 'group' },
      element('h3', {}, heading),
      element(
        'ul',
        {},
        ...all.map((fact) => factRow(fact, words, say)),
        ...(more > 0 ? [element('li', { class: 'quiet' }, filled(words.more, { count: String(more) }))] : []),
      ),
    ),
  );
  return section(words.facts, ...shown);
}

function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...children);
}

function openFact({ groups }: EntityCardResult, id: string): void {
  const place = groups.flatMap(({ facts }) => facts).find((fact) => fact.id === id)?.place;
  if (place) say({ type: 'open', place });
}

/** Marks a fact in the list and on the timeline; undefined marks none. */
function point(id: string | undefined): void {
  for (const one of page.querySelectorAll<HTMLElement | SVGElement>('[data-fact]'))
    one.classList.toggle('pointed', one.dataset.fact === id);
}

/** Up and down go from one fact to the next. */
function onKey(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = [...page.querySelectorAll<HTMLElement>('.fact .kept, .mention')];
  const row = document.activeElement?.closest('.fact');
  const at = all.findIndex((one) => one === document.activeElement || (row !== null && one.closest('.fact') === row));
  const next = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

page.addEventListener('focusin', ({ target }) => point((target as HTMLElement).closest<HTMLElement>('.fact')?.dataset.fact));
page.addEventListener('mouseover', ({ target }) => point((target as HTMLElement).closest<HTMLElement>('[data-fact]')?.dataset.fact));
page.addEventListener('keydown', onKey);
let columns = 0;
new ResizeObserver(() => {
  // Labels have a size in pixels: another width is another layout, told in steps.
  const now = Math.max(40, Math.floor((page.clientWidth - MARGINS) / CHARACTER / STEP) * STEP);
  if (now !== columns) say({ type: 'ready', columns: now });
  columns = now;
}).observe(page);
