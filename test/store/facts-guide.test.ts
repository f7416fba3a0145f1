import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsFile } from '../../server/src/store/schema/facts-file.ts';
import { keysAt } from '../../server/src/store/schema/keys-at.ts';
import { problemsOf } from './problems-of.ts';

const GUIDE = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');
const EXAMPLES = [...GUIDE.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml!);

describe('the guide to facts', () => {
  it.each(EXAMPLES.map((yaml) => [yaml.slice(0, yaml.indexOf('\n')), yaml]))('%s', (_, yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });

  it.each(['people', 'organizations', 'places', 'works', 'events', 'statements', 'quotes'])('names every key of %s', (section) => {
    const keys = keysAt(factsFile, [section, 0]);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(GUIDE))).toEqual([]);
  });
});
