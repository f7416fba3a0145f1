import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { predicates } from '../../server/src/core/generated/predicates.ts';
import { PARTS, SPANISH } from '../../server/src/lsp/words/es/spanish.ts';
import { config } from '../../server/src/store/schema/config.ts';
import { factsFile } from '../../server/src/store/schema/facts-file.ts';
import { keyGuide } from '../../server/src/store/schema/guide.ts';
import { keysAt } from '../../server/src/store/schema/keys-at.ts';
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

/** Every sentence that the server tells: by `tell`, in a schema by `says`, and what predicates, checks and the format say of themselves. */
const told = new Set([
  ...projectFiles()
    .filter((path) => path.startsWith('server/src/') && path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(projectFile(path), 'utf8').matchAll(/\b(?:tell|says)\(\s*'((?:[^'\\]|\\.)*)'/g)])
    .map(([, text]) => text!.replaceAll(/\\(.)/g, '$1')),
  ...predicates.flatMap(({ label, sentence, past = sentence }) => [label, sentence, past]),
  ...predicates.flatMap(({ key, value }) => (value === 'date' ? [key] : [])),
  ...Object.entries(english).flatMap(([key, text]) => (key.startsWith('setting.') ? [text] : [])),
  ...[factsFile, config].flatMap((schema) => guidesIn(schema as unknown as v.GenericSchema)),
]);

/** What the format says of each key of a schema, and what it calls it where that is not the key itself. */
function guidesIn(schema: v.GenericSchema, path: readonly (string | number)[] = []): string[] {
  if (path.length > 6) return [];
  return keysAt(schema, path).flatMap((key) => {
    const here = [...path, key];
    const { title, description } = keyGuide(schema, here)!;
    const below = [here, [...here, 0], [...here, 'any']].flatMap((step) => guidesIn(schema, step));
    return [...(title.text === key ? [] : [title.text]), description.text, ...below];
  });
}
/** English alone has its articles before names of another language. */
const namedSlots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).filter((slot) => slot !== '{article}').sort();

test('every sentence of the server has its Spanish one, and no other has', () => {
  expect(told.size).toBeGreaterThan(100);
  expect({
    missing: [...told].filter((text) => !SPANISH.has(text)),
    unknown: [...SPANISH.keys()].filter((text) => !told.has(text)),
  }).toEqual({
    missing: [],
    unknown: [],
  });
});

test('a sentence of the server is given whole, where a translator can find it', () => {
  const loose = projectFiles()
    .filter((path) => path.startsWith('server/src/') && !/\/(?:told|says)\.ts$/.test(path))
    .filter((path) => {
      const source = readFileSync(projectFile(path), 'utf8');
      return /\b(?:tell|says)\b.* from '.*(?:told|says)\.ts'/.test(source) && /\b(?:tell|says)\(\s*[^'\s]/.test(source);
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

test('no part of the Spanish says again what another says', () => {
  expect(PARTS.flatMap((part) => Object.keys(part)).length).toBe(SPANISH.size);
});

const inManifest = Object.entries(english).map(([key, text]) => [text, spanish[key]!] as const);
const everywhere: readonly (readonly [english: string, spanish: string])[] = [...SPANISH, ...Object.entries(bundle), ...inManifest];

test('what is said in several places is Spanish in one way', () => {
  const told = new Map<string, string>();
  const off = everywhere.filter(([from, to]) => (told.get(from) ?? to) !== to || void told.set(from, to));
  expect(off).toEqual([]);
});

/** Texts that end with an abbreviation in one of the languages. */
const ABBREVIATED: ReadonlySet<string> = new Set(['No.', '{year} BC']);

test('the Spanish is set as Spanish is', () => {
  const closed = (text: string) => /[.:?…]$/.exec(text)?.[0];
  const off = everywhere.filter(
    ([from, to]) =>
      // Quotation marks, questions, spaces before dots, and what ends a sentence.
      /[“”‘]| …| {2}/.test(to) ||
      (to.match(/¿/g) ?? []).length !== (to.match(/\?/g) ?? []).length ||
      (to.match(/«/g) ?? []).length !== (to.match(/»/g) ?? []).length ||
      (closed(from) !== closed(to) && closed(from) !== '?' && !ABBREVIATED.has(from)),
  );
  expect(off).toEqual([]);
});
