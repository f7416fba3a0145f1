import { describe, expect, test } from 'vitest';
import { placeAt } from '../../server/src/store/yaml/place-at.ts';

/** Where the cursor ‸ is: `side path: written`, in the brackets that it lies in, with the keys that are there already after a bar. */
function placed(marked: string): string {
  const offset = marked.indexOf('‸');
  const place = placeAt(marked.replace('‸', ''), offset);
  if (!place) return 'nowhere';
  const { side, path, written, siblings, inFlow } = place;
  return `${side} ${path.join('.')}: ${inFlow ? `{${written}}` : written}${siblings.length > 0 ? ` | ${siblings.join(' ')}` : ''}`;
}

describe('where a cursor stands in a facts file', () => {
  test.each([
    ['a section half typed', 'peo‸\n', 'key : peo'],
    ['beside other sections', 'people:\n  - name: Ada\nstat‸\n', 'key : stat | people'],
    ['an empty file', '‸', 'key : '],
    ['the first key of an item', 'people:\n  - na‸', 'either people.0: na'],
    ['an item without anything', 'people:\n  - ‸', 'either people.0: '],
    ['an item in the column of its key', 'people:\n- na‸', 'either people.0: na'],
    ['a further key', 'people:\n  - name: Ada\n    bo‸\n    died: 1990\n', 'key people.0: bo | name died'],
    ['a key with its colon', 'people:\n  - name: Ada\n    bo‸rn: 1950\n', 'key people.0: born | name'],
    ['a key on an empty line', 'people:\n  - name: Ada\n    ‸\n', 'key people.0:  | name'],
    ['a value', 'people:\n  - name: Ada Br‸andt # who else\n', 'value people.0.name: Ada Brandt'],
    ['an empty value', 'people:\n  - name: Ada\n    source: ‸', 'value people.0.source: '],
    ['a quoted value', 'people:\n  - name: "Ada ‸Brandt"\n', 'value people.0.name: Ada Brandt'],
    ['a list below its key', 'people:\n  - name: Ada\n    aliases:\n      - Ad‸\n', 'either people.0.aliases.0: Ad'],
    ['a mapping below a key', 'people:\n  - name: Ada\n    born:\n      va‸\n', 'key people.0.born: va'],
    [
      'a key of a nested item',
      'people:\n  - name: Ada\n    titles:\n      - title: Mayor\n        o‸\n',
      'key people.0.titles.0: o | title',
    ],
    ['a key in braces', 'people:\n  - { name: Ada, bo‸ }\n', 'key people.0: {bo} | name'],
    ['a key in braces before others', 'people:\n  - { ‸, born: 1950 }\n', 'key people.0: {} | born'],
    ['a value in braces', 'people:\n  - { name: Ada, party: Li‸beral, born: 1950 }\n', 'value people.0.party: {Liberal} | name party born'],
    ['an empty value in braces', 'people:\n  - { name: Ada, party: ‸ }\n', 'value people.0.party: {} | name party'],
    [
      'a title in braces',
      'people:\n  - name: Ada\n    titles:\n      - { title: Mayor, of: ‸ }\n',
      'value people.0.titles.0.of: {} | title of',
    ],
    ['a list in brackets', 'people:\n  - name: Ada\n    aliases: [Ad, ‸]\n', 'value people.0.aliases.0: {}'],
    ['a mapping in a list in brackets', 'people:\n  - name: Ada\n    titles: [{ title: Mayor, ‸ }]\n', 'key people.0.titles.0: {} | title'],
    [
      'braces over several lines',
      'people:\n  - name: Ada\n    titles: [\n      { title: Mayor,\n        of: ‸\n',
      'value people.0.titles.0.of: {} | title of',
    ],
    ['a source by its id', 'sources:\n  gazette:\n    pub‸\n', 'key sources.gazette: pub'],
    ['a statement', 'statements:\n  - Norrvik was founded in [19‸12].\n', 'either statements.0: Norrvik was founded in [1912].'],
    ['a comment', 'people: # who ‸\n', 'nowhere'],
    ['a line that is a comment', '# who ‸\n', 'nowhere'],
    ['behind braces', 'people:\n  - { name: Ada } ‸\n', 'nowhere'],
    ['a name with a hash', 'people:\n  - name: "No. #‸1"\n', 'value people.0.name: No. #1'],
    ['Windows line ends', 'people:\r\n  - name: Ada\r\n    bo‸\r\n', 'key people.0: bo | name'],
  ])('%s', (_, marked, expected) => expect(placed(marked)).toBe(expected));

  test('nothing makes it throw, wherever the cursor is', () => {
    const text = 'people:\n  - { name: "Ada, titles: [{ title: Mayor, of: }\n    - x: [\n\t- y\n}]{"\n  : a\n- - - b: c\n';
    for (let offset = 0; offset <= text.length; offset++) expect(() => placeAt(text, offset)).not.toThrow();
  });
});
