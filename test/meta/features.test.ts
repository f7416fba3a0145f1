import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DECLINED_CONTRIBUTIONS, FREE_CONTRIBUTIONS } from '../../server/scripts/generate/declined-contributions.ts';
import { DECLINED_METHODS, SUPPORTED_WITHOUT_CAPABILITY } from '../../server/scripts/generate/declined-methods.ts';
import { contributionFeatures, featuresPage, methodFeature, ownMessages } from '../../server/scripts/generate/features.ts';
import { PROTOCOL } from '../../server/scripts/generate/files.ts';
import { lspMethods } from '../../server/scripts/generate/lsp-methods.ts';
import { projectFile, projectFiles } from '../support/project.ts';

const methods = lspMethods();
const manifest = readFileSync(projectFile('package.json'), 'utf8');
const { contributes } = JSON.parse(manifest);

describe('methods of the protocol', () => {
  test('come from the protocol’s own library, all of them', () => {
    const names = methods.map(({ method }) => method);
    expect(names.length).toBeGreaterThan(85);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('textDocument/hover');
    expect(names).toContain('$/setTrace');
    expect(names).not.toContain('notebookDocument/sync');
  });

  test('each is in the page', () => {
    const text = featuresPage(manifest, '');
    expect(methods.filter(({ method }) => !text.includes(`| \`${method}\` |`))).toEqual([]);
  });

  test('a reason is given for what is declined, and for nothing else', () => {
    const declined = methods.map(methodFeature).filter(({ supported }) => !supported);
    expect(Object.keys(DECLINED_METHODS).sort()).toEqual(declined.map(({ name }) => name).sort());
  });

  test('what is supported without a capability is a method that has none', () => {
    const free = new Set(methods.filter(({ capability }) => capability === undefined).map(({ method }) => method));
    expect(Object.keys(SUPPORTED_WITHOUT_CAPABILITY).filter((method) => !free.has(method))).toEqual([]);
  });

  test('a capability decides', () => {
    const of = (method: string) => methodFeature(methods.find((one) => one.method === method)!).supported;
    expect([of('textDocument/hover'), of('workspace/diagnostic'), of('textDocument/prepareRename')]).toEqual([true, true, true]);
    expect([of('codeLens/resolve'), of('textDocument/formatting'), of('textDocument/semanticTokens/range')]).toEqual([false, false, false]);
  });

  test('one that nobody has decided on is an error', () => {
    expect(() => methodFeature({ method: 'textDocument/unheardOf', from: 'client' })).toThrow('textDocument/unheardOf');
  });
});

describe('messages of our own', () => {
  test('each is in the page, with what it is', () => {
    const protocol = PROTOCOL.map((path) => readFileSync(projectFile(path), 'utf8')).join('\n');
    const names = [...protocol.matchAll(/'(stet\/\w+)'/g)].map(([, name]) => name);
    expect(names).toContain('stet/status');
    expect(names).toContain('stet/entityCard');
    expect(ownMessages(protocol).map(({ name }) => name)).toEqual(names);
    expect(featuresPage(manifest, protocol)).toContain('| `stet/status` | Notification to the client');
  });
});

describe('contribution points', () => {
  test('what is declined is not contributed', () => {
    expect(Object.keys(DECLINED_CONTRIBUTIONS).filter((point) => point in contributes)).toEqual([]);
    expect(Object.keys(DECLINED_CONTRIBUTIONS).filter((point) => point in FREE_CONTRIBUTIONS)).toEqual([]);
  });

  test('each member that package.json names is named', () => {
    const row = (name: string) => contributionFeatures(contributes).find((feature) => feature.name === name)!.note;
    for (const { command } of contributes.commands) expect(row('commands')).toContain(`\`${command}\``);
    for (const key of Object.keys(contributes.configuration.properties)) expect(row('configuration')).toContain(`\`${key}\``);
    expect(row('yamlValidation')).toContain('`stet.yaml`');
  });
});

test('the page is where the documents link to it', () => {
  expect(projectFiles()).toContain('docs/features.md');
});
