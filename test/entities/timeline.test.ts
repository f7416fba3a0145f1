import { describe, expect, test } from 'vitest';
import { type Dated, type Timeline, timelineOf } from '../../server/src/core/entities/timeline.ts';
import { type EdtfDate, parseEdtf } from '../../server/src/core/values/dates/edtf.ts';

const date = (text: string): EdtfDate => parseEdtf(text)!;
const AS_OF = date('2025-06-30').first;

/** `2010/2015 Mayor` is a term, `2010/ Mayor` one that still runs, `2010/? Mayor` one that is over, `2010 Elected` an event. */
function thing(written: string): Dated {
  const [when = '', ...words] = written.split(' ');
  const label = words.join(' ');
  if (!when.includes('/')) return { kind: 'event', label, on: date(when) };
  const [from = '', to = ''] = when.split('/');
  return {
    kind: 'term',
    label,
    ...(from === '' ? {} : { from: date(from) }),
    ...(to === '' ? {} : { to: to === '?' ? 'unknown' : date(to) }),
  };
}

const drawn = (written: readonly string[], asOf = AS_OF): Timeline => timelineOf(written.map(thing), { asOf, columns: 84 })!;

/** What a drawing of 40 characters shows of each lane: `=` surely, `-` perhaps, `*` an event, `<` and `>` what is open or beyond the edge; the last line marks the day. */
function sketch({ items, lanes, asOf }: Timeline): string[] {
  const column = (at: number) => Math.min(39, Math.floor(at * 40));
  const rows = Array.from({ length: lanes + 1 }, () => Array.from('.'.repeat(40)));
  const fill = (lane: number, from: number, to: number, mark: string) => {
    for (let at = column(from); at <= column(to); at++) rows[lane]![at] = mark;
  };
  for (const { lane, kind, start, end, sure, openStart, openEnd, beyond } of items) {
    fill(lane, start, end, '-');
    if (sure) fill(lane, sure.start, sure.end, kind === 'event' ? '*' : '=');
    if (openStart || beyond === 'before') rows[lane]![column(start)] = '<';
    if (openEnd === 'still' || beyond === 'after') rows[lane]![column(end)] = '>';
    if (openEnd === 'unknown') rows[lane]![column(end)] = '?';
  }
  rows[lanes]![column(asOf.at)] = asOf.beyond === undefined ? '|' : asOf.beyond === 'after' ? '>' : '<';
  return rows.map((row) => row.join(''));
}

describe('what is drawn', () => {
  test.each<readonly [name: string, things: readonly string[], sketch: readonly string[]]>([
    [
      'terms that follow each other share a lane where their labels leave room; one that still runs reaches the edge',
      ['2010-01-01/2014-12-31 Mayor', '2015-01-01/2019-12-31 Senator', '2020-01-01/ Governor'],
      ['.======================================>', '......................................|.'],
    ],
    [
      'terms at one time, and labels that would run into each other, take lanes of their own',
      [
        '2010-01-01/2019-12-31 Mayor',
        '2012-01-01/2016-12-31 Chair of the commission for bridges and roads',
        '2017-01-01/2019-12-31 Treasurer',
        '2021-01-01/ Deputy minister for the rural districts',
      ],
      [
        '.=========================..............',
        '......=============.....................',
        '..................========..............',
        '...........................============>',
        '......................................|.',
      ],
    ],
    [
      'years and months are certain only in between',
      ['2010/2015 Mayor', '2018-06/2021 Senator', '2023/2023 Judge'],
      ['.--===========--.....=======---.---.....', '......................................|.'],
    ],
    [
      'no beginning, no end, an end that nobody knows',
      ['/2012-05-01 Mayor', '2014-01-01/ Senator', '2016-01-01/? Judge'],
      ['<=....=================================>', '...........----?........................', '......................................|.'],
    ],
    [
      'events stand above terms; a birth long before them is pointed to from the edge',
      ['1950-03-02 born', '2012-06-01 elected', '2013-01-01/2020-12-31 Mayor', '2021-02-03 died'],
      [
        '<.........................*.............',
        '.*......................................',
        '...=======================..............',
        '......................................|.',
      ],
    ],
    [
      'an event that is known by its year or decade takes that room, none of it certain',
      ['2010 founded', '199X married', '2012-03-01~ moved', '2015-03-01 dissolved'],
      ['.-----------..........--...*............', '........................-...............', '......................................|.'],
    ],
    [
      'the day is pointed to as well where it is far from all that is drawn',
      ['1801-03-04/1809-03-04 President', '1826-07-04 died'],
      ['.......................................>', '.======================================.', '.......................................>'],
    ],
    [
      'a single day does not fill the width',
      ['2025-01-20/ President'],
      ['.................======================>', '......................|.................'],
    ],
  ])('%s', (_, things, expected) => {
    expect(sketch(drawn(things))).toEqual(expected);
  });
});

test('nothing dated is no drawing', () => {
  expect(timelineOf([], { asOf: AS_OF, columns: 84 })).toBeUndefined();
});
