import { expect, test } from 'vitest';
import { createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { starterPack } from '../../server/src/store/starter/starter-pack.ts';

const TODAY = 20_454;

async function findings(draft: string): Promise<string[]> {
  const pack = starterPack();
  const packs = pack.kind === 'pack' ? [pack.store] : [];
  const { source } = loadStore([], { today: TODAY, packs });
  const options = { asOf: { day: TODAY, text: '2026-01-01', from: 'option' as const }, today: TODAY };
  return (await createAnalyzer(source).analyze(readDraft(draft, 'markdown'), options)).findings.map(({ message }) => message);
}

test('holds the countries of the world', () => {
  const pack = starterPack();
  expect(pack.kind === 'pack' && pack.about).toMatchObject({
    title: 'Countries of the world',
    licence: 'public domain',
    counts: { entities: 184 },
  });
});

test.each([
  ['They flew to the Phillipines.', 'Phillipines', 'Philippines'],
  ['The port of Lybia was closed.', 'Lybia', 'Libya'],
  ['Troops left Afganistan in May.', 'Afganistan', 'Afghanistan'],
])('%s', async (draft, wrong, right) => {
  expect(await findings(draft)).toEqual([
    `“${wrong}” is listed as a wrong form of ${right} (Countries of the world, a pack that comes with Stet).`,
  ]);
});

test.each([
  'She moved from the District of Columbia to British Columbia and studied at Columbia University.',
  'Prime Minister Cameron met Chad Jordan and Georgia Ireland in Athens, Ga.',
  'America votes in November, and Latina voters may decide it.',
  'They compared the Basque country with the Spanish capital, and asked to recognize Jerusalem.',
  'Lima, Ohio, and Peru, Indiana, are quiet towns.',
])('says nothing of: %s', async (draft) => {
  expect(await findings(draft)).toEqual([]);
});
