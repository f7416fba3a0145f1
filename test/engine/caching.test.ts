import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { analyzerMemory } from '../../server/src/core/analyze/memory.ts';
import { asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import type { FactSource } from '../../server/src/core/facts/fact-source.ts';
import { loadStore, storeLoader } from '../../server/src/store/load.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    pronouns: she/her
    born: 1961-04-12
    titles:
      - { title: Mayor, of: Norrvik, from: 2012-01-01, to: 2019-12-31 }
      - { title: Governor, of: Vestland, from: 2020-01-06 }
places:
  - { name: Norrvik, kind: city }
  - { name: Vestland, kind: state, never: [Westland] }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
statements:
  - Nordline employs [4,200] people.
`;

const FIRST = `Mayor Ottilie Brandvold opened the fair in Westland.

She was born in 1963.

Nordline was founded in 1925. The company employs 2,400 people.

“We are proud of Brandvald,” he said.`;

/** Drafts in the order in which an editor could have come by them, each with its as-of date. */
const STEPS: readonly { readonly what: string; readonly draft: string; readonly asOf: string }[] = [
  { what: 'the same draft', draft: FIRST, asOf: '2025-03-12' },
  { what: 'an edited word', draft: FIRST.replace('1963', '1961'), asOf: '2025-03-12' },
  { what: 'a paragraph before all others', draft: `Nordline’s chief met Ottilie Brandvald.\n\n${FIRST}`, asOf: '2025-03-12' },
  {
    what: 'a paragraph between, which changes whom a pronoun means',
    draft: FIRST.replace('\n\nShe', '\n\nAnna Lund spoke first.\n\nShe'),
    asOf: '2025-03-12',
  },
  { what: 'the first paragraph gone', draft: FIRST.slice(FIRST.indexOf('She')), asOf: '2025-03-12' },
  { what: 'an open quotation', draft: FIRST.replace('She was', '“She was'), asOf: '2025-03-12' },
  { what: 'paragraphs the other way round', draft: FIRST.split('\n\n').reverse().join('\n\n'), asOf: '2025-03-12' },
  { what: 'another as-of date', draft: FIRST, asOf: '2015-06-01' },
  { what: 'front matter', draft: `---\nfiction: true\n---\n\n${FIRST}`, asOf: '2025-03-12' },
  { what: 'a stet comment', draft: FIRST.replace('1963.', '1963. <!-- stet: the register -->'), asOf: '2025-03-12' },
  { what: 'nothing', draft: '', asOf: '2025-03-12' },
  { what: 'the first draft again', draft: FIRST, asOf: '2025-03-12' },
];

function sourceOf(facts: string): FactSource {
  return loadStore([{ path: 'example.facts.yaml', text: facts }], { today: 20_000 }).source;
}

function check(analyzer: ReturnType<typeof createAnalyzer>, text: string, option: string) {
  const draft = readDraft(text, 'markdown');
  return analyzer.analyze(draft, { asOf: asOfDate({ draft, option, today: 20_000 }), today: 20_000 });
}

describe('an analyzer that has seen other drafts says what a fresh one says', () => {
  const used = createAnalyzer(sourceOf(FACTS));
  test.each(STEPS)('$what', async ({ draft, asOf }) => {
    await check(used, FIRST, '2025-03-12');
    expect(await check(used, draft, asOf)).toEqual(await check(createAnalyzer(sourceOf(FACTS)), draft, asOf));
  });

  test('the first draft has something to say of each paragraph', async () => {
    const { findings } = await check(used, FIRST, '2025-03-12');
    expect(findings.map(({ start, end }) => FIRST.slice(start, end))).toEqual(['Mayor', 'Westland', '1963', '1925', '2,400', 'Brandvald']);
  });

  test('drafts at the same time do not mix', async () => {
    const shared = createAnalyzer(sourceOf(FACTS));
    const together = await Promise.all(STEPS.map(({ draft, asOf }) => check(shared, draft, asOf)));
    for (const [i, { draft, asOf }] of STEPS.entries())
      expect(together[i]).toEqual(await check(createAnalyzer(sourceOf(FACTS)), draft, asOf));
  });
});

/** Stores in the order in which a desk could have come by them. */
const EDITS: readonly { readonly what: string; readonly facts: string }[] = [
  { what: 'the same facts', facts: FACTS },
  { what: 'another day of birth', facts: FACTS.replace('1961-04-12', '1963-04-12') },
  { what: 'a line before all others', facts: `# The desk’s own.\n${FACTS}` },
  { what: 'another slot of a statement', facts: FACTS.replace('[4,200]', '[2,400]') },
  { what: 'a form that is no longer wrong', facts: FACTS.replace('never: [Westland]', 'aliases: [Westland]') },
  { what: 'a fact taken back', facts: FACTS.replace('founded: 1952', 'founded: { value: 1952, status: withdrawn }') },
  { what: 'a new term of an old office', facts: FACTS.replace('to: 2019-12-31', 'to: 2029-12-31') },
  { what: 'another gender', facts: FACTS.replace('she/her', 'he/him') },
  { what: 'a namesake', facts: FACTS.replace('people:', 'people:\n  - { name: Torvald Brandvold, born: 1963 }') },
  { what: 'the name of a word of the draft', facts: `${FACTS}works:\n  - { name: Proud, kind: film, date: 1999 }\n` },
  {
    what: 'another kind of place',
    facts: FACTS.replace('{ name: Norrvik, kind: city }', '{ name: Norrvik, kind: village, in: Vestland }'),
  },
  { what: 'another person of the name', facts: FACTS.replace('Ottilie Brandvold', 'Ottilie Brandvald') },
  { what: 'nothing', facts: '' },
  { what: 'the first facts again', facts: FACTS },
];

describe('an analyzer with the memory of other versions of the store says what a fresh one says', () => {
  const memory = analyzerMemory();
  const load = storeLoader();
  test.each(EDITS)('$what', async ({ facts }) => {
    const { source } = load([{ path: 'example.facts.yaml', text: facts }], { today: 20_000 });
    const used = createAnalyzer(source, memory);
    for (const draft of [FIRST, FIRST.replace('1963', '1961'), FIRST])
      expect(await check(used, draft, '2025-03-12')).toEqual(await check(createAnalyzer(sourceOf(facts)), draft, '2025-03-12'));
  });
});

describe('a store that changes', () => {
  test('a new version is asked anew', async () => {
    let current = sourceOf(FACTS);
    const changing: FactSource = {
      get version() {
        return current.version;
      },
      names: (texts) => current.names(texts),
      resembling: (texts) => current.resembling(texts),
      begun: (folds, most) => current.begun(folds, most),
      quoted: (passages) => current.quoted(passages),
      slice: (ids) => current.slice(ids),
    };
    const analyzer = createAnalyzer(changing);
    const before = await check(analyzer, 'Nordline was founded in 1925.', '2025-03-12');
    expect(before.findings.map(({ check: id }) => id)).toEqual(['wrong-value']);
    current = sourceOf(FACTS.replace('founded: 1952', 'founded: 1925'));
    const after = await check(analyzer, 'Nordline was founded in 1925.', '2025-03-12');
    expect(after.findings).toEqual([]);
  });
});
