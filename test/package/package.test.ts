import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Vsix, vsixOf } from '../../server/scripts/package/vsix.ts';
import { checks } from '../../server/src/core/generated/checks.ts';
import { predicates } from '../../server/src/core/generated/predicates.ts';
import { projectFile, projectFiles } from '../support/project.ts';
import { unzipped } from './unzipped.ts';

const manifest = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
let vsix: Vsix;
let files: Map<string, Buffer>;

beforeAll(() => {
  if (!existsSync(projectFile('dist/extension.cjs'))) execFileSync(process.execPath, [projectFile('esbuild.js')], { cwd: projectFile() });
  vsix = vsixOf();
  files = unzipped(vsix.bytes);
});

test('the package holds this and nothing else', () => {
  expect([...files.keys()].sort()).toEqual(
    [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/CHANGELOG.md',
      'extension/LICENSE',
      'extension/README.md',
      'extension/SECURITY.md',
      'extension/dist/NOTICES.md',
      'extension/dist/browser/extension.cjs',
      'extension/dist/browser/extension.cjs.js',
      'extension/dist/browser/server.js',
      'extension/dist/extension.cjs',
      'extension/dist/server.js',
      'extension/dist/webview/card.js',
      'extension/dist/webview/proof.js',
      'extension/media/card.css',
      'extension/media/panel.css',
      'extension/media/proof.css',
      'extension/docs/checks/README.md',
      ...checks.map(({ id }) => `extension/docs/checks/${id}.md`),
      'extension/docs/cli.md',
      'extension/docs/editor.md',
      'extension/docs/facts.md',
      'extension/docs/features.md',
      'extension/docs/guide.md',
      'extension/docs/lsp.md',
      ...projectFiles().flatMap((path) => (path.startsWith('examples/') ? [`extension/${path}`] : [])),
      ...['facts-diagnostics', 'hover', 'proof', 'quick-fix'].flatMap((picture) =>
        ['', '-dark', '-contrast'].map((theme) => `extension/docs/pictures/${picture}${theme}.png`),
      ),
      'extension/docs/pictures/finding.png',
      'extension/docs/predicates/README.md',
      ...predicates.map(({ id }) => `extension/docs/predicates/${id}.md`),
      'extension/docs/rulings.md',
      'extension/docs/store.md',
      'extension/package.json',
      'extension/l10n/bundle.l10n.es.json',
      'extension/package.nls.es.json',
      'extension/package.nls.json',
      'extension/schemas/facts.schema.json',
      'extension/schemas/rulings.schema.json',
      'extension/schemas/signoffs.schema.json',
      'extension/schemas/stet.schema.json',
      'extension/syntaxes/draft.injection.tmLanguage.json',
      'extension/syntaxes/facts-provenance.injection.tmLanguage.json',
      'extension/syntaxes/facts-slots.injection.tmLanguage.json',
      'extension/syntaxes/facts.injection.tmLanguage.json',
      'extension/syntaxes/plain-draft.tmLanguage.json',
      'extension/syntaxes/stet-comment.injection.tmLanguage.json',
    ].sort(),
  );
});

test('it is under three megabytes, a third of it pictures, and the same files make the same bytes', () => {
  expect(vsix.bytes.length).toBeLessThan(3_000_000);
  expect(vsixOf().bytes.equals(vsix.bytes)).toBe(true);
});

test('each file is as it is here', () => {
  const other = vsix.files.filter((path) => !files.get(`extension/${path}`)?.equals(readFileSync(projectFile(path))));
  expect(other).toEqual([]);
});

describe('what package.json names', () => {
  const { main, browser, contributes } = manifest;
  const named: readonly string[] = [
    main,
    browser,
    `${browser}.js`,
    ...contributes.grammars.map(({ path }: { path: string }) => path),
    ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
    ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
    ...contributes.walkthroughs.flatMap(({ steps }: { steps: readonly { media: { image: Readonly<Record<string, string>> } }[] }) =>
      steps.flatMap(({ media }) => Object.values(media.image).map((path) => `./${path}`)),
    ),
    './l10n/bundle.l10n.es.json',
  ];
  test.each([...new Set(named)])('%s is in it', (path) => {
    expect([...files.keys()]).toContain(`extension/${path.slice(2)}`);
  });

  test('its texts are in package.nls.json, which holds no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(JSON.parse(files.get('extension/package.nls.json')!.toString())).sort()).toEqual(used.sort());
  });
});

test('its manifest says what package.json says', () => {
  const xml = files.get('extension.vsixmanifest')!.toString();
  expect(xml).toContain(
    `<Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}" />`,
  );
  expect(xml).toContain(`<Property Id="Microsoft.VisualStudio.Code.Engine" Value="${manifest.engines.vscode}" />`);
  for (const [, path] of xml.matchAll(/ Path="([^"]+)"/g)) expect([...files.keys()]).toContain(path);
});

test('the licences of all that is bundled come with it', () => {
  const notices = files.get('extension/dist/NOTICES.md')!.toString();
  const fence = '~~~';
  for (const name of Object.keys(manifest.dependencies))
    expect(notices).toContain(`## ${name} ${manifest.dependencies[name]} (MIT)\n\n${fence}text\n`);
  expect(notices).toContain(readFileSync(projectFile('server/src/core/languages/en/generated/NOTICE.md'), 'utf8').trim());
});

describe('what runs in a browser', () => {
  test.each(['extension/dist/browser/extension.cjs.js', 'extension/dist/browser/server.js'])(
    '%s asks for none of Node’s modules',
    (path) => {
      const required = [
        ...files
          .get(path)!
          .toString()
          .matchAll(/\brequire\(["']([^"']+)["']\)/g),
      ].map(([, name]) => name);
      expect([...new Set(required)].filter((name) => name !== 'vscode')).toEqual([]);
    },
  );

  test.each([
    'extension/dist/extension.cjs',
    'extension/dist/browser/extension.cjs.js',
    'extension/dist/browser/server.js',
    'extension/dist/server.js',
  ])('%s makes no connection to the network', (path) => {
    expect(files.get(path)!.toString()).not.toMatch(/\bXMLHttpRequest\b|\bnew WebSocket\b|\bfetch\(["'`]|["'](?:node:)?https?["']/);
  });
});
