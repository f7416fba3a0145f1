import { expect, test, vi } from 'vitest';
import { createAnalyzer } from '../../server/src/core/analyze/index.ts';
import type { BlockParts } from '../../server/src/core/analyze/judge-block.ts';
import { analyzerMemory } from '../../server/src/core/analyze/memory.ts';
import { asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { storeLoader } from '../../server/src/store/load.ts';

const judged: string[] = [];

vi.mock(import('../../server/src/core/analyze/judge-block.ts'), async (importOriginal) => {
  const { judgeBlocks } = await importOriginal();
  return {
    judgeBlocks(blocks: readonly BlockParts[]) {
      judged.push(...blocks.map(({ view }) => view.reading.text));
      return judgeBlocks(blocks);
    },
  };
});

const FACTS = `
people:
  - { name: Ottilie Brandvold, titles: [{ title: Mayor, of: Norrvik, from: 2012-01-01 }] }
  - { name: Torvald Eikeland, titles: [{ title: Governor, of: Vestland, from: 2020-01-06 }] }
places:
  - { name: Norrvik, kind: city }
  - { name: Vestland, kind: state }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
statements:
  - Nordline employs [4,200] people.
`;

const MAYOR = 'Mayor Ottilie Brandvold opened the pier in Norrvik.';
const YARD = 'Nordline was founded in 1952.';
const STAFF = 'The yard has kept the books of two hundred years.';
const SLIP = 'Torvald Eikelund sent his regrets.';
const DRAFT = [MAYOR, YARD, STAFF, SLIP].join('\n\n');

/** Which paragraphs are judged when the facts change, each time from the facts of the time before. */
const EDITS: readonly { readonly what: string; readonly facts: string; readonly again: readonly string[] }[] = [
  { what: 'the first facts', facts: FACTS, again: [MAYOR, YARD, STAFF, SLIP] },
  { what: 'the same again', facts: FACTS, again: [] },
  { what: 'somebody whom the draft does not name', facts: `${FACTS}events:\n  - { name: Harbour Day, date: 2021-05-01 }\n`, again: [] },
  { what: 'the day on which a company was founded', facts: FACTS.replace('1952', '1953'), again: [YARD] },
  {
    what: 'a term of office, told of nobody in the draft by a right name',
    facts: FACTS.replace('2020-01-06', '2020-01-07'),
    again: [YARD],
  },
  { what: 'a word of a name', facts: FACTS.replace('Torvald Eikeland', 'Torvald Eikelund'), again: [MAYOR, YARD, STAFF, SLIP] },
];

test('an edit of the facts has those paragraphs judged again that asked for what it changes', async () => {
  const memory = analyzerMemory();
  const load = storeLoader();
  const draft = readDraft(DRAFT, 'markdown');
  const options = { asOf: asOfDate({ draft, option: '2025-03-12', today: 20_000 }), today: 20_000 };
  for (const { what, facts, again } of EDITS) {
    judged.length = 0;
    const { source } = load([{ path: 'example.facts.yaml', text: facts }], { today: 20_000 });
    await createAnalyzer(source, memory).analyze(draft, options);
    expect({ what, judged }).toEqual({ what, judged: again });
  }
});
