// Draws what the server has laid out. Mouse only: each thing on it is in the list of facts as well, which the keyboard and screen readers have.
import type { CardDrawing, EntityCardResult } from '../../server/src/lsp/protocol-cards.ts';
import type { CardWords } from '../src/card/messages.ts';
import { element } from './element.ts';
import { drawing, percent, pinned } from './svg.ts';

type Item = CardDrawing['items'][number];

/** Pixels: above the lanes, where the day stands; a lane of events; a lane of terms, their labels above them; the years below. */
const TOP = 24;
const EVENT_LANE = 22;
const TERM_LANE = 36;
const YEARS = 24;
/** A bar in its lane. */
const BAR = { top: 18, height: 10 };

/** The timeline as a figure; `open` is told which fact was clicked. */
export function timelineFigure(card: EntityCardResult, words: CardWords, open: (fact: string) => void): HTMLElement {
  const { items, lanes, ticks, asOf } = card.timeline!;
  const eventLanes = Math.max(0, ...items.map(({ kind, lane }) => (kind === 'event' ? lane + 1 : 0)));
  const topOf = (lane: number) => TOP + Math.min(lane, eventLanes) * EVENT_LANE + Math.max(0, lane - eventLanes) * TERM_LANE;
  const foot = topOf(lanes) + 6;
  const facts = new Map(card.groups.flatMap(({ facts: all }) => all.map((fact) => [fact.id, fact])));
  const svg = drawing(
    'svg',
    { class: 'drawing', role: 'img', 'aria-labelledby': 'timeline-title timeline-says', width: '100%', height: String(foot + YEARS) },
    drawing('title', { id: 'timeline-title' }, `${words.timeline}: ${card.name}`),
    drawing('desc', { id: 'timeline-says' }, words.timelineSays),
    ...ticks.flatMap(({ at, year }) => [
      drawing('line', { class: 'tick', x1: percent(at), x2: percent(at), y1: String(TOP), y2: String(foot) }),
      drawing('text', { class: 'year', x: percent(at), y: String(foot + 16), 'text-anchor': 'middle' }, String(year)),
    ]),
    ...dayMark(asOf, words, foot),
    ...items.map((item) => {
      const fact = facts.get(item.fact);
      const group = drawing(
        'g',
        { class: `item ${item.kind} ${fact?.holds === true ? 'holds' : ''} ${fact?.status ?? ''}`, 'data-fact': item.fact },
        ...(item.kind === 'event' ? eventMarks(item, topOf(item.lane)) : termMarks(item, topOf(item.lane))),
      );
      group.addEventListener('click', () => open(item.fact));
      return group;
    }),
  );
  return element('figure', { class: 'timeline' }, svg);
}

function dayMark({ at, beyond }: CardDrawing['asOf'], { asOf }: CardWords, foot: number): SVGElement[] {
  const anchor = at < 0.15 ? 'start' : at > 0.85 ? 'end' : 'middle';
  const text = beyond === 'after' ? `${asOf} ▸` : beyond === 'before' ? `◂ ${asOf}` : asOf;
  return [
    ...(beyond === undefined
      ? [drawing('line', { class: 'day', x1: percent(at), x2: percent(at), y1: String(TOP - 6), y2: String(foot) })]
      : []),
    drawing('text', { class: 'day', x: percent(at), y: String(TOP - 11), 'text-anchor': anchor }, text),
  ];
}

function termMarks({ start, end, sure, openStart, openEnd, label }: Item, top: number): SVGElement[] {
  const bar = (part: Part, kind: string) =>
    drawing('rect', {
      class: kind,
      x: percent(part.start),
      y: String(top + BAR.top),
      width: percent(part.end - part.start),
      height: String(BAR.height),
      rx: '2',
    });
  const at = (place: number, shape: SVGElement) => pinned(percent(place), top + BAR.top + BAR.height / 2, shape);
  return [
    ...unsure({ start, end }, sure).map((part) => bar(part, 'perhaps')),
    ...(sure ? [bar(sure, 'sure')] : []),
    ...(openStart ? [at(start, drawing('path', { class: 'sure', d: 'M0 -5 L-7 0 L0 5 Z' }))] : []),
    ...(openEnd === 'still' ? [at(end, drawing('path', { class: 'sure', d: 'M0 -5 L7 0 L0 5 Z' }))] : []),
    ...(openEnd === 'unknown' ? [at(end, drawing('text', { class: 'mark', x: '4', y: '4' }, '?'))] : []),
    drawing('text', { class: 'label', x: percent(label.at), y: String(top + BAR.top - 6), 'text-anchor': label.anchor }, label.text),
  ];
}

type Part = NonNullable<Item['sure']>;

/** What of a stretch is not certain: before and after the part that is. */
function unsure({ start, end }: Part, sure: Part | undefined): Part[] {
  const parts = sure
    ? [
        { start, end: sure.start },
        { start: sure.end, end },
      ]
    : [{ start, end }];
  return parts.filter((part) => part.end - part.start > 0.001);
}

const DIAMOND = 'M0 -6 L6 0 L0 6 L-6 0 Z';
const POINTERS = { before: 'M5 -5 L-3 0 L5 5 Z', after: 'M-5 -5 L3 0 L-5 5 Z' };

function eventMarks({ start, end, sure, approximate, beyond, label }: Item, top: number): SVGElement[] {
  const middle = top + EVENT_LANE / 2;
  const shape = beyond === undefined ? DIAMOND : POINTERS[beyond];
  const aside = label.anchor === 'start' ? 11 : -11;
  return [
    drawing('line', { class: 'perhaps', x1: percent(start), x2: percent(end), y1: String(middle), y2: String(middle) }),
    pinned(percent((start + end) / 2), middle, drawing('path', { class: (sure ?? beyond) ? 'sure' : 'perhaps', d: shape })),
    pinned(
      percent(label.anchor === 'start' ? Math.max(label.at, (start + end) / 2) : label.at),
      middle,
      drawing(
        'text',
        { class: 'label', x: String(aside), y: '4', 'text-anchor': label.anchor },
        approximate ? `~ ${label.text}` : label.text,
      ),
    ),
  ];
}
