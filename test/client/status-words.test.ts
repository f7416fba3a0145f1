import { expect, test, vi } from 'vitest';
import { wordsOf } from '../../client/src/status-words.ts';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';

vi.mock('vscode', () => ({
  l10n: { t: (text: string, ...slots: unknown[]) => text.replaceAll(/\{(\d+)\}/g, (_, slot) => String(slots[Number(slot)])) },
}));

const RUNNING = { starting: false, stopped: false };
const CHECKED: StatusParams = {
  uri: 'file:///desk/drafts/bridge.md',
  root: 'file:///desk',
  asOf: '2024-03-01',
  asOfFrom: 'front matter',
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  facts: { files: 3, entities: 12, errors: 0 },
};

test.each([
  [{}, 'Stet, as of 2024-03-01: nothing to report', 'date from front matter; 3 facts files', false],
  [
    { asOfFrom: 'today', counts: { error: 2, warning: 1, information: 1, hint: 2 } },
    'Stet, as of 2024-03-01: 2 errors, 1 warning, 3 remarks',
    'date of today; 3 facts files',
    false,
  ],
  [
    { asOfFrom: 'file name', facts: { files: 1, entities: 4, errors: 1 } },
    'Stet, as of 2024-03-01: nothing to report',
    'date from file name; 1 facts file with 1 error',
    true,
  ],
  [
    { facts: { files: 0, entities: 0, errors: 0 } },
    'Stet, as of 2024-03-01: nothing to report',
    'date from front matter; no facts files',
    false,
  ],
  [
    { asOfFrom: 'setting', problem: 'The draft is too long.' },
    'Stet, as of 2024-03-01: nothing to report',
    'date from settings; 3 facts files; The draft is too long.',
    true,
  ],
] as const)('a draft with %j', (change, text, detail, warns) => {
  expect(wordsOf({ ...CHECKED, ...change }, RUNNING)).toEqual({ text, detail, warns });
});

test('without a draft, it is the server that is spoken of', () => {
  expect(wordsOf(undefined, RUNNING)).toEqual({ text: 'Stet: ready', detail: 'no draft has been checked here', warns: false });
  expect(wordsOf(undefined, { starting: true, stopped: false }).text).toBe('Stet: starting');
  expect(wordsOf(CHECKED, { starting: false, stopped: true })).toEqual({
    text: 'Stet: not running',
    detail: 'its server has stopped',
    warns: true,
  });
});
