import { describe, expect, it } from 'vitest';
import { comparePersonNames, type NameMatch } from '../../../server/src/core/values/names/compare-person-names.ts';
import { type NameHints, parsePersonName, shortForms, written } from '../../../server/src/core/values/names/person-name.ts';

const PARSED: readonly (readonly [text: string, hints: NameHints, given: string, family: string, short: readonly string[]])[] = [
  ['Nora Halloran', {}, 'Nora', 'Halloran', ['Halloran']],
  ['Nora Jane Halloran', {}, 'Nora Jane', 'Halloran', ['Halloran']],
  ['Amos Tull Jr.', {}, 'Amos', 'Tull', ['Tull']],
  ['Amos Tull, III', {}, 'Amos', 'Tull', ['Tull']],
  ['Ines de la Cueva', {}, 'Ines', 'de la Cueva', ['de la Cueva']],
  ['Pieter van der Wiel', {}, 'Pieter', 'van der Wiel', ['van der Wiel']],
  ['Samir al-Haddad', {}, 'Samir', 'al-Haddad', ['al-Haddad', 'Haddad']],
  ['Faris bin Salim', {}, 'Faris', 'bin Salim', ['bin Salim']],
  ['Greta Ohm-Lindqvist', {}, 'Greta', 'Ohm-Lindqvist', ['Ohm-Lindqvist']],
  ['Jean-Luc Moreau', {}, 'Jean-Luc', 'Moreau', ['Moreau']],
  ['J.K. Ostrander', {}, 'J. K.', 'Ostrander', ['Ostrander']],
  ['J. K. Ostrander', {}, 'J. K.', 'Ostrander', ['Ostrander']],
  ['Tomás Ruiz Calderón', { family: 'Ruiz Calderón' }, 'Tomás', 'Ruiz Calderón', ['Ruiz Calderón', 'Ruiz']],
  ['Wu Mingzhe', { order: 'family-first' }, 'Mingzhe', 'Wu', ['Wu']],
  ['Pak Song-ho', { order: 'family-first' }, 'Song-ho', 'Pak', ['Pak']],
  ['Zuzu', {}, '', 'Zuzu', ['Zuzu']],
  ['Inácio Lopes', { short: 'Inácio' }, 'Inácio', 'Lopes', ['Inácio', 'Lopes']],
  ['Nora Halloran', { given: 'Nora' }, 'Nora', 'Halloran', ['Halloran']],
  ['', {}, '', '', []],
];

describe('a person’s name taken apart', () => {
  it.each(PARSED)('%s %o', (text, hints, given, family, short) => {
    const name = parsePersonName(text, hints);
    expect([written(name.given), written(name.family)]).toEqual([given, family]);
    expect(shortForms(name)).toEqual(short);
  });
});

const COMPARED: readonly (readonly [draft: string, stored: string, verdict: string, hints?: NameHints])[] = [
  ['nora halloran', 'Nora Halloran', 'same'],
  ['greta ohm - lindqvist', 'Greta Ohm-Lindqvist', 'same'],
  ['greta ohm-lindqvist', 'Greta Ohm-Lindqvist', 'same'],
  ['halloran', 'Nora Halloran', 'variant short given'],
  ['hallorans', 'Nora Halloran', 'variant plural given'],
  ['nora', 'Nora Halloran', 'variant short family'],
  ['nora halloran', 'Nora Jane Halloran', 'variant short middle'],
  ['nora j halloran', 'Nora Jane Halloran', 'variant initial'],
  ['nora jane halloran', 'Nora Halloran', 'variant added'],
  ['nora jane halloran', 'Nora J. Halloran', 'variant initial'],
  ['michael randel', 'Don Michael Randel', 'variant short first'],
  ['don michael randel', 'Michael Randel', 'variant added'],
  ['amos tull', 'Amos Tull Jr.', 'variant short suffix'],
  ['amos tull jr', 'Amos Tull Jr.', 'same'],
  ['amos tull sr', 'Amos Tull Jr.', 'other'],
  ['amos tull jr', 'Amos Tull', 'other'],
  ['jim tull', 'James Tull', 'variant nickname'],
  ['j tull', 'James Tull', 'variant initial'],
  ['jk ostrander', 'J.K. Ostrander', 'variant initial'],
  ['jk ostrander', 'Joan Kate Ostrander', 'variant initial'],
  ['jk ostrander', 'Joan Ostrander', 'variant initial'],
  ['jo ostrander', 'James Ostrander', 'given-differs 0 James'],
  ['jk ostrander', 'Mary Ostrander', 'given-differs 0 Mary'],
  ['muhammad zayani', 'Mohammed Zayani', 'variant spelling'],
  ['abdulrahman zayani', 'Abdul Rahman Zayani', 'variant spelling'],
  ['haddad', 'Samir al-Haddad', 'variant short given'],
  ['samir haddad', 'Samir al-Haddad', 'same'],
  ['tomas ruiz', 'Tomás Ruiz Calderón', 'same', { family: 'Ruiz Calderón' }],
  ['ruiz', 'Tomás Ruiz Calderón', 'variant short given', { family: 'Ruiz Calderón' }],
  ['wu mingzhe', 'Wu Mingzhe', 'same', { order: 'family-first' }],
  ['mingzhe wu', 'Wu Mingzhe', 'variant order', { order: 'family-first' }],
  ['wu minzghe', 'Wu Mingzhe', 'slip given 1 Mingzhe', { order: 'family-first' }],
  ['wu', 'Wu Mingzhe', 'variant short given', { order: 'family-first' }],
  ['pak song ho', 'Pak Song-ho', 'same', { order: 'family-first' }],
  ['pak songho', 'Pak Song-ho', 'variant spelling', { order: 'family-first' }],
  ['nora haloran', 'Nora Halloran', 'slip family 1 Halloran'],
  ['haloran', 'Nora Halloran', 'slip family 0 Halloran'],
  ['nroa halloran', 'Nora Halloran', 'slip given 0 Nora'],
  ['nora hallorans', 'Nora Halloran', 'slip family 1 Halloran'],
  ['mark meadow', 'Mark Meadows', 'slip family 1 Meadows'],
  ['nora marguerita halloran', 'Nora Margarita Halloran', 'slip given 1 Margarita'],
  ['ines de la cuevo', 'Ines de la Cueva', 'slip family 3 Cueva'],
  ['greta ohm - linqvist', 'Greta Ohm-Lindqvist', 'slip family 3 Lindqvist'],
  ['nora h halloran', 'Nora J. Halloran', 'given-differs 1 J.'],
  ['nora helen halloran', 'Nora Jane Halloran', 'other'],
  ['peter halloran', 'Nora Halloran', 'given-differs 0 Nora'],
  ['nora baxter', 'Nora Halloran', 'family-differs 1 Halloran'],
  ['n baxter', 'Nora Halloran', 'other'],
  ['peter baxter', 'Nora Halloran', 'other'],
  ['nroa haloran', 'Nora Halloran', 'other'],
  ['nora halloran baxter', 'Nora Halloran', 'other'],
  ['zuzu', 'Zuzu', 'variant short given'],
  ['', 'Nora Halloran', 'other'],
  ['jr', 'Amos Tull Jr.', 'other'],
];

function verdictOf(match: NameMatch): string {
  if (match.kind === 'variant') return [match.kind, match.how, match.dropped].filter(Boolean).join(' ');
  if (match.kind === 'slip') return `slip ${match.part} ${match.word} ${match.right}`;
  return 'word' in match ? `${match.kind} ${match.word} ${match.right}` : match.kind;
}

describe('a draft’s name against a stored one', () => {
  it.each(COMPARED.map(([draft, stored, verdict, hints = {}]) => ({ draft, stored, verdict, hints })))(
    '$draft against $stored: $verdict',
    ({ draft, stored, verdict, hints }) => {
      expect(verdictOf(comparePersonNames(draft.split(' ').filter(Boolean), parsePersonName(stored, hints)))).toBe(verdict);
    },
  );

  it('doubts a slip that makes another known given name', () => {
    const trust = (draft: string, stored: string) => {
      const match = comparePersonNames(draft.split(' '), parsePersonName(stored));
      return match.kind === 'slip' ? match.trust : undefined;
    };
    expect(trust('mario tull', 'Marco Tull')).toBeLessThan(0.5);
    expect(trust('jon tull', 'John Tull')).toBeGreaterThan(0.5);
    expect(trust('nora haloran', 'Nora Halloran')).toBe(1);
  });
});
