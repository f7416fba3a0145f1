import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFile } from '../support/project.ts';

const { capabilities, contributes } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));

test('an untrusted folder is supported in part, and its settings do not say where files are read beside drafts', () => {
  const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;
  expect(supported).toBe('limited');
  const saysWhere = Object.entries<{ items?: { type: string } }>(contributes.configuration.properties).flatMap(([name, { items }]) =>
    items?.type === 'string' && !['stet.drafts', 'stet.exclude'].includes(name) ? [name] : [],
  );
  expect(restrictedConfigurations).toEqual(saysWhere);
});

test('virtual folders are supported', () => {
  expect(capabilities.virtualWorkspaces).toBe(true);
});
