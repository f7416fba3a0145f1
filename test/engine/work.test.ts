import { describe, expect, test, vi } from 'vitest';
import { createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import type { FactSlice, FactSource } from '../../server/src/core/facts/fact-source.ts';
import { loadStore } from '../../server/src/store/load.ts';

/** How often the engine did what is dear. */
const done = vi.hoisted(() => ({ grammars: 0, dates: 0, words: 0 }));

function counting<R>(what: keyof typeof done, result: R): R {
  done[what]++;
  return result;
}

vi.mock('../../server/src/core/claims/syntax/syntax.ts', async (original) => {
  const { syntaxOf } = await original<typeof import('../../server/src/core/claims/syntax/syntax.ts')>();
  return { syntaxOf: (...given: Parameters<typeof syntaxOf>) => counting('grammars', syntaxOf(...given)) };
});
vi.mock('../../server/src/core/values/dates/resolve.ts', async (original) => {
  const { resolveDate } = await original<typeof import('../../server/src/core/values/dates/resolve.ts')>();
  return { resolveDate: (...given: Parameters<typeof resolveDate>) => counting('dates', resolveDate(...given)) };
});
vi.mock('../../server/src/core/values/names/compare-words.ts', async (original) => {
  const { compareWords } = await original<typeof import('../../server/src/core/values/names/compare-words.ts')>();
  return { compareWords: (...given: Parameters<typeof compareWords>) => counting('words', compareWords(...given)) };
});

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles: [{ title: Mayor, of: Norrvik, from: 2012-01-01 }]
  - name: Torvald Eikeland
    titles: [{ title: Governor, of: Vestland, from: 2020-01-06 }]
places:
  - { name: Norrvik, kind: city }
  - { name: Vestland, kind: state }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
statements:
  - Nordline employs [4,200] people.
`;
const PARAGRAPHS = 200;
const LONG = Array.from({ length: PARAGRAPHS }, (_, i) =>
  i % 2 === 0
    ? `Mayor Ottilie Brandvold opened pier ${i} in Norrvik.`
    : `Nordline employs 4,200 people, said clerk Anders Liv${i}, and Governor Eikelund.`,
).join('\n\n');

/** What an analysis asks: time is no measure on a busy machine, questions are. */
interface Work {
  paragraphs: number;
  facts: number;
}

/** A source that counts the paragraphs it is shown and the facts it is asked for. */
function counted(source: FactSource, work: Work): FactSource {
  const counting = (slice: FactSlice): FactSlice => {
    const asked =
      <A extends readonly unknown[], R>(answer: (...given: A) => R) =>
      (...given: A): R => {
        work.facts++;
        return answer(...given);
      };
    return {
      ...slice,
      about: asked(slice.about),
      named: asked(slice.named),
      bearers: asked(slice.bearers),
    };
  };
  const slices = new Map<FactSlice, FactSlice>();
  return {
    ...source,
    names: (paragraphs) => {
      work.paragraphs += paragraphs.length;
      return source.names(paragraphs);
    },
    slice: async (ids) => {
      const slice = await source.slice(ids);
      if (!slices.has(slice)) slices.set(slice, counting(slice));
      return slices.get(slice)!;
    },
  };
}

async function workOf(drafts: readonly string[]): Promise<readonly Work[]> {
  const work: Work = { paragraphs: 0, facts: 0 };
  const analyzer = createAnalyzer(counted(loadStore([{ path: 'example.facts.yaml', text: FACTS }], { today: 20_000 }).source, work));
  const done: Work[] = [];
  for (const text of drafts) {
    Object.assign(work, { paragraphs: 0, facts: 0 });
    const draft = readDraft(text, 'markdown');
    await analyzer.analyze(draft, { asOf: asOfDate({ draft, option: '2025-03-12', today: 20_000 }), today: 20_000 });
    done.push({ ...work });
  }
  return done;
}

describe('work done for an edit', () => {
  test('a key press in a long draft reads and judges one paragraph', async () => {
    const [first, pressed] = await workOf([LONG, LONG.replace('Anders Liv101,', 'Anders Liv1010,')]);
    expect(first!.paragraphs).toBeGreaterThanOrEqual(PARAGRAPHS);
    expect(pressed!.paragraphs).toBe(1);
    expect(first!.facts).toBeGreaterThan(PARAGRAPHS / 2);
    expect(pressed!.facts).toBeLessThan(first!.facts / 20);
  });

  test('a name that nobody knows is typed into a long draft without judging the rest again', async () => {
    const typed = (name: string) => LONG.replace('clerk Anders Liv101,', `clerk ${name},`);
    const [first, pressed] = await workOf([typed('Sigrun Hovlan'), typed('Sigrun Hovland')]);
    expect(pressed!.facts).toBeLessThan(first!.facts / 20);
  });

  test('checking the same draft again asks nothing', async () => {
    const [, again] = await workOf([LONG, LONG]);
    expect(again).toEqual({ paragraphs: 0, facts: 0 });
  });

  test('a draft twice as long takes twice the work, not four times', async () => {
    const [half] = await workOf([LONG.slice(0, LONG.length / 2)]);
    const [whole] = await workOf([LONG]);
    expect(half!.facts).toBeGreaterThan(PARAGRAPHS / 8);
    expect(whole!.facts).toBeLessThan(half!.facts * 2.5);
  });
});

/** What one draft makes a fresh analyzer do. */
async function doneFor(text: string): Promise<typeof done> {
  // The store's own sentences are read first.
  const analyzer = createAnalyzer(loadStore([{ path: 'example.facts.yaml', text: FACTS }], { today: 20_000 }).source);
  await check(analyzer, 'Nothing of note.');
  Object.assign(done, { grammars: 0, dates: 0, words: 0 });
  await check(analyzer, text);
  return { ...done };
}

function check(analyzer: ReturnType<typeof createAnalyzer>, text: string) {
  const draft = readDraft(text, 'markdown');
  return analyzer.analyze(draft, { asOf: asOfDate({ draft, option: '2025-03-12', today: 20_000 }), today: 20_000 });
}

function times(count: number, paragraph: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => paragraph(i)).join('\n\n');
}

describe('work that is left undone', () => {
  test('the grammar is read only of sentences that a fact may be told in, once for each', async () => {
    const idle = times(50, (i) => `Ottilie Brandvold walked past shed ${i}. Torvald Eikeland waved from ferry ${i}.`);
    expect((await doneFor(idle)).grammars).toBe(0);
    const telling = times(50, (i) => `Nordline employs 4,200 people at yard ${i}. It rained on shed ${i}.`);
    const { grammars } = await doneFor(telling);
    expect(grammars).toBeGreaterThan(0);
    expect(grammars).toBeLessThanOrEqual(50);
  });

  test('dates are resolved only where something is told that they bear on', async () => {
    expect((await doneFor(times(50, (i) => `Torvald Eikeland waved on May 3, 2019, at noon, from ferry ${i}.`))).dates).toBe(0);
    expect((await doneFor(times(50, (i) => `Governor Torvald Eikeland waved on May 3, 2019, at noon, from ferry ${i}.`))).dates).toBe(50);
  });

  test('a name is held against the family names of a draft once, however often it stands there', async () => {
    const draft = (count: number) => `Ottilie Brandvold came.\n\n${times(count, (i) => `Then Brandvild left quay ${i}.`)}`;
    const [few, many] = [await doneFor(draft(5)), await doneFor(draft(100))];
    expect(few.words).toBeGreaterThan(0);
    expect(many.words).toBe(few.words);
  });
});

describe('what is kept', () => {
  test('the paragraphs of the draft before are known, those of earlier ones are forgotten', async () => {
    const [first, second] = [0, 1].map((nth) => times(80, (i) => `Mayor Ottilie Brandvold opened pier ${nth * 1000 + i} in Norrvik.`));
    const work = await workOf(['Nothing of note.', first!, first!, second!, first!]);
    expect(work.slice(1).map(({ paragraphs }) => paragraphs)).toEqual([80, 0, 80, 80]);
  });
});
