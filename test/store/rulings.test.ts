import { describe, expect, test } from 'vitest';
import type { FileEdit } from '../../server/src/store/edit/edit.ts';
import { enteringEdit, removingEdit } from '../../server/src/store/ledger/write-ledger.ts';
import { RULINGS, readRulings } from '../../server/src/store/rulings/rulings.ts';
import type { WrittenRuling } from '../../server/src/store/schema/rulings.ts';

const KEPT = `# Ours.
rulings:
  # Asked the yard.
  - draft: drafts/a.md
    claim: nordline/founded/1925
    fact: "1f"
    reason: the first yard
  - draft: drafts/c.md # the big one
    claim: ottilie-brandvold/born/1963
    fact: 2e
    on: 2025-03-12

  # The end.
`;

const NEW: WrittenRuling = { draft: 'drafts/b.md', claim: 'nordline/founded/1925', fact: '3d' };

function edited(text: string, { start, end, newText }: FileEdit): string {
  return text.slice(0, start) + newText + text.slice(end);
}

function written(text: string, ruling: WrittenRuling): string {
  const edit = enteringEdit(text, ruling, RULINGS);
  if (!edit) throw new Error('no edit');
  return edited(text, edit);
}

function ids(text: string): string[] {
  const { kept, problems } = readRulings(text);
  expect(problems).toEqual([]);
  return kept.map(({ draft, claim }) => `${draft} ${claim}`);
}

describe('reading', () => {
  test('gives each entry with its place', () => {
    const { kept, problems } = readRulings(KEPT);
    expect(problems).toEqual([]);
    expect(kept.map(({ span, ...ruling }) => ruling)).toEqual([
      { draft: 'drafts/a.md', claim: 'nordline/founded/1925', fact: '1f', reason: 'the first yard' },
      { draft: 'drafts/c.md', claim: 'ottilie-brandvold/born/1963', fact: '2e', on: '2025-03-12' },
    ]);
    expect(kept.map(({ span }) => KEPT.slice(span.start, span.start + 18))).toEqual(['draft: drafts/a.md', 'draft: drafts/c.md']);
  });

  test.each([
    ['nothing', ''],
    ['an empty list', 'rulings: []\n'],
    ['nothing below the key', 'rulings:\n'],
    ['a comment alone', '# later\n'],
  ])('takes %s for no rulings', (_, text) => {
    expect(readRulings(text)).toEqual({ kept: [], problems: [] });
  });

  test.each([
    ['rulings:\n  - draft: a.md\n    claim: x/born/1963\n', '2: A ruling needs `fact` here.'],
    ['rulings:\n  - { draft: a.md, claim: x, fact: y, raeson: z }\n', '2: A ruling has no key `raeson`; did you mean `reason`?'],
    ['rulings: a.md\n', '1: `rulings` takes a list: begin each ruling on a line of its own with a hyphen and a space.'],
    ['ruling:\n  - { draft: a.md, claim: x, fact: y }\n', '1: A rulings file has no key `ruling`; it holds `rulings:` alone.'],
    ['- { draft: a.md, claim: x, fact: y }\n', '1: A rulings file holds `rulings:` and a list below it.'],
    ['rulings:\n  - { draft: a.md, claim: x, fact: y, on: soon }\n', '2: `on` cannot be read as a date'],
  ])('reports %j on its line', (text, says) => {
    const [problem] = readRulings(text).problems;
    expect(`${problem!.line + 1}: ${problem!.message}`).toContain(says);
  });

  test('keeps both sides of a merge that was not finished, and says so', () => {
    const text = `rulings:
<<<<<<< HEAD
  - { draft: a.md, claim: x/born/1963, reason: the same, fact: 1f }
=======
  - { draft: b.md, claim: y/born/1964, reason: the same, fact: 2e }
>>>>>>> other
`;
    const { kept, problems } = readRulings(text);
    expect(kept.map(({ draft }) => draft)).toEqual(['a.md', 'b.md']);
    expect(problems.map(({ line, message }) => `${line + 1}: ${message}`)).toEqual([
      '2: A merge was not finished here. Keep the rulings of both sides, and delete the lines that begin with <, = and >.',
    ]);
  });
});

describe('writing', () => {
  test('puts an entry at its place, and leaves everything else as it is', () => {
    const text = written(KEPT, { ...NEW, says: '1925', reason: 'see: the “history”, p. 12 # not a comment', on: '2025-03-13' });
    expect(text).toBe(
      KEPT.replace(
        '  - draft: drafts/c.md',
        `  - { draft: drafts/b.md, claim: nordline/founded/1925, says: "1925", reason: "see: the “history”, p. 12 # not a comment", on: 2025-03-13, fact: 3d }
  - draft: drafts/c.md`,
      ),
    );
    expect(readRulings(text).kept[1]).toMatchObject({ reason: 'see: the “history”, p. 12 # not a comment', says: '1925' });
  });

  test.each([
    ['no file', '', 3],
    ['an empty list', 'rulings: []\n', 0],
    ['a key alone', 'rulings: # none yet\n', 0],
    ['a key alone, without a line break', 'rulings:', 0],
    ['a comment without a line break', '# ours', 0],
    ['a list without a line break at its end', 'rulings:\n- draft: a.md\n  claim: x\n  fact: y', 0],
    ['other line ends', 'rulings:\r\n  - draft: a.md\r\n    claim: x\r\n    fact: y\r\n', 0],
  ])('works on %s', (_, text) => {
    const result = written(text, NEW);
    expect(ids(result)).toEqual([...ids(text), 'drafts/b.md nordline/founded/1925']);
    expect(result.includes('\r\n')).toBe(text.includes('\r\n'));
    if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
    expect(result).toContain(text.replace(/ \[\]\n$/, '').trimEnd());
  });

  test('sorts by draft and claim', () => {
    const rulings = ['c x', 'a y', 'b x', 'a x', 'c a']
      .map((id) => id.split(' '))
      .map(([draft, claim]) => ({ draft: draft!, claim: claim!, fact: 'f' }));
    expect(ids(rulings.reduce(written, ''))).toEqual(['a x', 'a y', 'b x', 'c a', 'c x']);
  });

  test('is one line, so that a merge takes a ruling whole or leaves it', () => {
    expect(enteringEdit(KEPT, { ...NEW, reason: 'first line\nsecond line' }, RULINGS)!.newText.trim()).not.toContain('\n');
  });

  test('keeps rulings on different drafts apart, so that git merges them', () => {
    const base = KEPT;
    const one = enteringEdit(base, NEW, RULINGS)!;
    const other = enteringEdit(base, { ...NEW, draft: 'drafts/d.md' }, RULINGS)!;
    expect(base.slice(one.end, other.start).split('\n').length).toBeGreaterThan(3);
    expect(ids(edited(edited(base, other), one))).toHaveLength(4);
  });

  test('does not touch a file that is written another way', () => {
    expect(enteringEdit('rulings: [{ draft: a.md, claim: x, fact: y }]\n', NEW, RULINGS)).toBeUndefined();
  });
});

test('revoking takes the entry’s lines and no others', () => {
  const [first, second] = readRulings(KEPT).kept;
  expect(edited(KEPT, removingEdit(KEPT, first!))).toBe(KEPT.replace(/ {2}- draft: drafts\/a.md\n.*\n.*\n.*\n/, ''));
  expect(edited(KEPT, removingEdit(KEPT, second!))).toBe(KEPT.replace(/ {2}- draft: drafts\/c.md.*\n.*\n.*\n.*\n/, ''));
  const text = written('', NEW);
  expect(ids(edited(text, removingEdit(text, readRulings(text).kept[0]!)))).toEqual([]);
});
