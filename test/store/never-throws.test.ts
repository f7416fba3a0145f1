import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/src/store/config.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { TODAY } from './problems-of.ts';

const SAMPLE = `sources:
  reg: { title: Registry }
people:
  - name: Ada Moss
    aliases: [A. Moss]
    born: { value: 1960, source: reg }
    titles:
      - { title: Mayor, of: Tern, from: 2001, to: 2005 }
statements:
  - "[5%] is the levy since [2001]."
quotes:
  - { speaker: Ada Moss, text: Maps are promises. }
`;

const PIECES = [
  'people:',
  'name: X',
  '\n',
  '\n  ',
  '\n  - ',
  '    ',
  '\t',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '“',
  '”',
  '#',
  '&a ',
  '*a',
  '|',
  '>',
  '\\',
  ',',
  '---\n',
  '\r\n',
  'statements:',
  'says: ',
  '__proto__: ',
  'constructor: ',
  '\uD800',
  '\0',
  '!!x ',
  '? ',
  '%',
  '~',
];

function survives(text: string): void {
  for (const { start, end, line, character } of loadStore([{ path: 'f.yaml', text }], { today: TODAY }).problems) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(Math.max(1, text.length + 1));
    expect(line).toBeGreaterThanOrEqual(0);
    expect(character).toBeGreaterThanOrEqual(0);
  }
  readConfig(text, 'stet.yaml');
}

describe('loading never throws', () => {
  it('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: 300 });
  });

  it('on pieces of YAML in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => survives(pieces.join(''))),
      { numRuns: 1000 },
    );
  });

  it('on a facts file with anything anywhere', () => {
    const edit = fc.tuple(fc.nat(SAMPLE.length), fc.nat(12), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(edit, ([at, length, piece]) => survives(SAMPLE.slice(0, at) + piece + SAMPLE.slice(at + length))),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`)}people: *i\n`,
    ],
    ['an alias of itself', 'people: &a [*a, *a, *a]\n'],
    ['brackets without end', '['.repeat(50_000)],
    ['mappings without end', '{a: '.repeat(20_000)],
    ['a line without end', `people:\n  - name: ${'x'.repeat(200_000)}\n`],
    ['an open quote over many lines', `people:\n  - name: "${'x: y\n    '.repeat(20_000)}`],
  ])('on %s, in little time', (_, text) => {
    const started = performance.now();
    survives(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
