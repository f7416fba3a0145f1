import { expect, test } from 'vitest';
import { projectFile } from '../support/project.ts';
import { STAGES } from './stages.ts';

test.each(STAGES)('$name: $module still exports $replaces', async ({ module, replaces }) => {
  const exported: Record<string, unknown> = await import(projectFile(`server/src/core/${module}`));
  expect(exported[replaces]).toBeTypeOf('function');
});
