import { expect, test } from 'vitest';
import { aboutOf, isFiction } from '../../server/src/core/drafts/front-matter-marks.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';

const CASES: readonly (readonly [source: string, values: Record<string, string>, body: string[]])[] = [
  ['---\ndate: 2025-09-16\n---\nQuill', { date: '2025-09-16' }, ['Quill']],
  ['---\r\ndate: 2025-09-16\r\n---\r\nQuill', { date: '2025-09-16' }, ['Quill']],
  ['\ufeff---\ndate: 2025-09-16\n...\nQuill', { date: '2025-09-16' }, ['Quill']],
  ['---\ntitle: "Quill: a life" # note\nold: 012\nyes: yes\n---\nQuill', { title: 'Quill: a life', old: '012', yes: 'yes' }, ['Quill']],
  ['---\nabout: [Quill, "Reve, Tom"]\n---\n', { about: 'Quill\nReve, Tom' }, []],
  ['---\nabout:\n  - Quill\n  - Reve\n---\n', { about: 'Quill\nReve' }, []],
  ['---\nmeta:\n  a: b\n---\n', { meta: 'a: b' }, []],
  ['---\ntext: |\n  Quill\n  won\n---\n', { text: 'Quill\nwon\n' }, []],
  // Broken front matter keeps what can be read, and the draft.
  ['---\ntitle: Quill: a life: told\ndate: 2025-09-16\n---\nQuill', { title: 'Quill: a life: told', date: '2025-09-16' }, ['Quill']],
  ['---\ntitle: "Quill\ndate: 2025-09-16\n---\nQuill', { title: '"Quill', date: '2025-09-16' }, ['Quill']],
  ['---\ntags: [a, b\ndate: 2025-09-16\n---\nQuill', { tags: '[a, b', date: '2025-09-16' }, ['Quill']],
  ['---\ndate: 2025-09-16\ndate: 2025-09-17\n---\nQuill', { date: '2025-09-17' }, ['Quill']],
  ['---\ndate: 2025-09-16\n\nQuill won: at last.\n\nReve', { date: '2025-09-16' }, ['Quill won: at last.', 'Reve']],
  // No front matter at all.
  ['---\n\nQuill won.\n\n---\n\nReve', {}, ['Quill won.', 'Reve']],
  ['----\ndate: 2025-09-16\n---\nQuill', {}, ['date: 2025-09-16', 'Quill']],
  ['---\n---\nQuill', {}, ['Quill']],
  ['---', {}, []],
  ['Quill\n\n---\ndate: 2025-09-16\n---\n', {}, ['Quill', 'date: 2025-09-16']],
];

test.each(CASES)('%j', (source, values, body) => {
  const draft = readDraft(source, 'markdown');
  expect(Object.fromEntries(draft.frontMatter)).toEqual(values);
  expect(draft.blocks.map(({ text }) => text)).toEqual(body);
});

test.each([
  ['about: Quill', ['Quill']],
  ['about: "Quill, Ida"', ['Quill, Ida']],
  ['about: [Quill, Reve]', ['Quill', 'Reve']],
  ['title: Quill', []],
])('about: %s', (head, about) => {
  expect(aboutOf(readDraft(`---\n${head}\n---\n`, 'markdown'))).toEqual(about);
});

test.each([
  ['fiction: true', true],
  ['satire: yes', true],
  ['genre: Satire', true],
  ['categories: [Local, Fiction]', true],
  ['fiction: false', false],
  ['genre: nonfiction', false],
  ['title: Satire', false],
])('fiction: %s', (head, fiction) => {
  expect(isFiction(readDraft(`---\n${head}\n---\n`, 'markdown'))).toBe(fiction);
});
