import { describe, expect, test } from 'vitest';
import { marked, withMarks } from '../support/marked.ts';
import { spansOf, tokensOf } from './scopes.ts';

type Case = readonly [what: string, source: string];

async function shows(scope: string, source: string): Promise<void> {
  const { text } = marked(source);
  expect(withMarks(text, await spansOf(text, 'source.yaml', scope))).toBe(source);
}

describe('slots of statements', () => {
  const cases: readonly Case[] = [
    ['a plain item', 'statements:\n  - The bridge opened in ⟦[1931]⟧.\n'],
    ['two slots', 'statements:\n  - The bridge cost ⟦[$4 million]⟧ and opened in ⟦[1931]⟧.\n'],
    ['a mapping', 'statements:\n  - says: The bridge opened in ⟦[1931]⟧.\n    source: almanac\n'],
    ['quoted, since it begins with one', 'statements:\n  - "⟦[64%]⟧ of the toll is spent on paint."\n'],
    ['single quotes', "statements:\n  - '⟦[Ann Vale]⟧ designed it.'\n"],
    ['alternatives and lists', 'statements:\n  - It was built by ⟦[Vale & Co.|Vale]⟧ in ⟦[iron; steel]⟧.\n'],
    ['an escaped bracket is none', 'statements:\n  - The sign says \\[sic] since ⟦[1931]⟧.\n'],
    ['a list that is YAML is none', 'statements:\n  - says: The bridge opened in ⟦[1931]⟧.\n    never: [1930, 1932]\n'],
    ['not without a partner', 'statements:\n  - The bridge [opened in 1931.\n'],
    ['not in a comment', 'statements:\n  # The bridge [opened]\n  - Opened in ⟦[1931]⟧.\n'],
    ['not in another list', 'people:\n  - name: Ann [Vale]\n'],
    ['not after the statements', 'statements:\n  - Opened in ⟦[1931]⟧.\npeople:\n  - name: Ann [Vale]\n'],
    ['not in any other YAML', 'steps:\n  - Press [enter] twice.\n'],
    ['nor below a key of that name', 'house:\n  statements:\n    - Press [enter] twice.\n'],
  ];
  test.each(cases)('%s', (_, source) => shows('variable.parameter.slot.stet', source));

  test('its alternatives are parted', () =>
    shows('keyword.operator.alternative.stet', 'statements:\n  - It was built by [Vale & Co.⟦|⟧Vale] in [iron⟦;⟧ steel].\n'));
});

describe('keys of provenance', () => {
  const cases: readonly Case[] = [
    ['in a block', 'people:\n  - name: Ann Vale\n    ⟦source⟧: almanac\n    ⟦verified⟧: 2024-03-01\n    ⟦recheck⟧: 30 days\n'],
    ['in braces', 'people:\n  - born: { value: 1880, ⟦source⟧: almanac, ⟦status⟧: disputed }\n'],
    ['first in its item', 'statements:\n  - ⟦source⟧: almanac\n    says: Opened in [1931].\n'],
    ['not a value', 'people:\n  - name: source\n    note: the source is good\n'],
    ['not a longer key', 'people:\n  - open-source: yes\n    sourced: yes\n'],
    ['not in prose with a colon', 'statements:\n  - "The source: a map of [1931]."\n'],
    ['not in any other YAML', 'build:\n  source: here\n'],
  ];
  test.each(cases)('%s', (_, source) => shows('keyword.control.provenance.stet', source));

  test('they stay keys', async () => {
    const source = 'people:\n  - source: almanac\n';
    const tokens = await tokensOf(source, 'source.yaml');
    const key = tokens.find(({ start }) => start === source.indexOf('source'));
    expect(key?.scopes).toContain('entity.name.tag.yaml');
    expect(tokens.find(({ start }) => start === source.indexOf('almanac'))?.scopes).toContain('string.unquoted.plain.out.yaml');
  });
});

describe('dates', () => {
  const cases: readonly Case[] = [
    ['a day, a month, a year', 'people:\n  - born: ⟦1880-02-29⟧\n    died: ⟦1931-05⟧\n    elected: ⟦1912⟧\n'],
    ['about, and a decade', 'works:\n  - date: ⟦1961~⟧\n  - date: ⟦199X⟧\n'],
    ['an interval, and one that goes on', 'events:\n  - date: ⟦2022-08-07/2026-08-06⟧\n  - date: ⟦2022-08-07/..⟧\n'],
    ['in braces', 'people:\n  - titles:\n      - { title: Mayor, from: ⟦1912-01-01⟧, to: ⟦1915⟧ }\n'],
    ['in a list', 'statements:\n  - never: [⟦1930⟧, ⟦1932⟧]\n'],
    ['with a comment behind it', 'people:\n  - born: ⟦1880⟧ # says the parish\n'],
    ['not in a sentence', 'statements:\n  - 1931 was the year of the bridge of [1931].\n'],
    ['not in any other YAML', 'release:\n  date: 2024\n'],
  ];
  test.each(cases)('%s', (_, source) => shows('constant.numeric.date.stet', source));
});
