import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { predicates } from '../../server/src/core/generated/predicates.ts';
import { SPANISH } from '../../server/src/lsp/words/es/spanish.ts';
import { projectFile, projectFiles } from '../support/project.ts';

const json = (path: string): Record<string, string> => JSON.parse(readFileSync(projectFile(path), 'utf8'));
const bundle = json('l10n/bundle.l10n.es.json');
const english = json('package.nls.json');
const spanish = json('package.nls.es.json');

/** Every text that the client hands to `l10n.t`. The tests of what is shown are in English, so a text without a translation would go unseen. */
const said = new Set(
  projectFiles()
    .filter((path) => path.startsWith('client/src/') && path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(projectFile(path), 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text!)),
);
const slots = (text: string): string[] => (text.match(/\{\d+\}|\$\([a-z-]+\)/g) ?? []).sort();

test('every text of the client has its Spanish one, and no other text has', () => {
  expect(said.size).toBeGreaterThan(20);
  expect(Object.keys(bundle).sort()).toEqual([...said].sort());
});

test('l10n.t is given whole texts, which a translator can find', () => {
  const loose = projectFiles()
    .filter((path) => path.startsWith('client/src/') && path.endsWith('.ts'))
    .filter((path) => /l10n\.t\(\s*[^'\s]/.test(readFileSync(projectFile(path), 'utf8')));
  expect(loose).toEqual([]);
});

test('package.json has no description of its own', () => {
  const described = [
    ...readFileSync(projectFile('package.json'), 'utf8').matchAll(/"(?:markdownDescription|description|title)": "(?!%)([^"]*)"/g),
  ];
  // The extension's own description, which marketplaces read as it is, and its name.
  const own = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')).description;
  expect([...new Set(described.map(([, text]) => text))].sort()).toEqual([own, 'Stet'].sort());
});

test('every text of package.json has its Spanish one', () => {
  expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
});

test.each([
  ['the client', bundle],
  ['package.json', Object.fromEntries(Object.entries(english).map(([key, text]) => [text, spanish[key] ?? '']))],
] as const)('the Spanish of %s keeps the slots and icons, and is Spanish', (_, texts) => {
  const off = Object.entries(texts).filter(([from, to]) => to.trim() === '' || slots(from).join() !== slots(to).join());
  expect(off).toEqual([]);
});

/** Every sentence that the server tells, by `tell` and as a predicate's label. */
const told = new Set([
  ...projectFiles()
    .filter((path) => path.startsWith('server/src/') && path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(projectFile(path), 'utf8').matchAll(/\btell\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text!)),
  ...predicates.map(({ label }) => label),
]);
const namedSlots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('every sentence of the server has its Spanish one, and no other has', () => {
  expect(told.size).toBeGreaterThan(100);
  expect([...SPANISH.keys()].sort()).toEqual([...told].sort());
});

test('a sentence of the server is given whole, where a translator can find it', () => {
  const loose = projectFiles()
    .filter((path) => path.startsWith('server/src/') && !path.endsWith('/told.ts'))
    .filter((path) => {
      const source = readFileSync(projectFile(path), 'utf8');
      return /\btell\b.* from '.*told\.ts'/.test(source) && /\btell\(\s*[^'\s]/.test(source);
    });
  expect(loose).toEqual([]);
});

test('the Spanish of the server keeps the slots, its spaces at the ends, and quotes as Spanish does', () => {
  const off = [...SPANISH].filter(
    ([from, to]) =>
      to.trim() === '' ||
      namedSlots(from).join() !== namedSlots(to).join() ||
      from.startsWith(' ') !== to.startsWith(' ') ||
      /[“”‘]/.test(to),
  );
  expect(off).toEqual([]);
});
