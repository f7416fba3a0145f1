import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { config } from '../../server/src/store/schema/config.ts';
import { factsFile } from '../../server/src/store/schema/facts-file.ts';
import { rulingsFile } from '../../server/src/store/schema/rulings.ts';
import { signOffsFile } from '../../server/src/store/schema/sign-offs.ts';
import { projectFile, projectFiles } from '../support/project.ts';

/** Code whose words a reader of the editor may see. What only the command line, assistants and the code itself see is in English alone. */
const SHOWN = /^(?:client\/(?:src|webview)|server\/src\/(?:lsp|store|core\/(?:analyze|entities|facts|findings|proof|telling)))\/.*\.ts$/;
const UNSEEN = /\/(?:generated|import|export|schema|starter|words|node)\/|\/protocol[^/]*\.ts$|\/assistants\.ts$|\/holders\.ts$/;

/** Words that are told to nobody, or in files that a desk shares whatever its editors speak. */
const KEPT: ReadonlySet<string> = new Set([
  // The name of the extension, names within the code, and of styles.
  'Stet',
  'timeline-title timeline-says',
  'front matter',
  'file name',
  'facts file',
  // Comments at the heads of files.
  'Findings that somebody has let stand; a ruling lapses when its fact changes. One line each, sorted by draft and claim: rulings on',
  'different drafts stand in different places, which git merges by itself, and where it cannot, both lines are right.',
  'Claims that somebody has checked by hand; a sign-off lapses when the claim or its facts change. One line each, sorted by draft and',
  'claim: sign-offs of different drafts stand in different places, which git merges by itself, and where it cannot, both lines are right.',
]);

/** What is handed on to be put into words, to a log, or to whoever looks for a fault in the code. */
const HANDED_ON =
  /(?:\b(?:tell|says|asTold|l10n\.t|\w*Error)\(\s*(?:LSPErrorCodes\.\w+,\s*)?|\b(?:console|output|io)\.\w+\(|\bfrom |\bimport |class: |class=)$/;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** Literals of a source that read like words for somebody: two words in a row, or one with a capital under a key that is shown. */
function wordsIn(source: string): string[] {
  const code = source.replaceAll(COMMENT, '');
  return [...code.matchAll(LITERAL)].flatMap(({ 0: whole, 1: plain, 2: template, index }) => {
    const text = plain ?? template!.replaceAll(/\$\{[^}]*\}/g, '…');
    const before = code.slice(Math.max(0, index - 80), index);
    const isProse = /\p{L}{2,} \p{L}{2,}/u.test(text) && !/[<;{]/.test(text);
    const isLabel =
      /^\p{Lu}\p{Ll}+/u.test(text) &&
      /\b(?:title|label|detail|message|description|documentation|tooltip|placeHolder|prompt): $/.test(before);
    return (isProse || isLabel) && !HANDED_ON.test(before) && whole.length > 2 ? [text] : [];
  });
}

test.each([
  [`const title = 'Not found here';`, ['Not found here']],
  [`const title = \`\${count} of them\`;`, ['… of them']],
  [`({ label: 'Facts' })`, ['Facts']],
  [`tell('Not found here')`, []],
  [`l10n.t('Not found here')`, []],
  [`throw new RangeError('no such thing')`, []],
  [`// 'Not found here'`, []],
])('what counts as words for a reader: %s', (source, found) => {
  expect(wordsIn(source)).toEqual(found);
});

test('no words reach a reader but by the sentences that every language has', () => {
  const shown = projectFiles().filter((path) => SHOWN.test(path) && !UNSEEN.test(path));
  expect(shown.length).toBeGreaterThan(150);
  const loose = shown.flatMap((path) =>
    wordsIn(readFileSync(projectFile(path), 'utf8'))
      .filter((text) => !KEPT.has(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(loose).toEqual([]);
});

test('what a schema says of a value is a sentence, not words alone', () => {
  const loose: string[] = [];
  const seen = new Set<unknown>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    const { message } = part as { readonly message?: unknown };
    if (typeof message === 'string') loose.push(message);
    for (const below of Object.values(part)) walk(below);
  };
  for (const schema of [factsFile, config, rulingsFile, signOffsFile]) walk(schema);
  expect(seen.size).toBeGreaterThan(200);
  expect(loose).toEqual([]);
});
