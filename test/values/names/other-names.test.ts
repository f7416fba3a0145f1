import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../server/src/core/values/names/compare-names.ts';
import { inFormOf } from '../../../server/src/core/values/names/in-form-of.ts';
import { initialsOf, isInitialism } from '../../../server/src/core/values/names/initials.ts';

const COMPARED: readonly (readonly [draft: string, stored: string, verdict: string])[] = [
  ['board of river pilots', 'board of river pilots', 'same'],
  ['river pilots board', 'the river pilots board', 'same'],
  ['trade & industry council', 'trade and industry council', 'same'],
  ['harbour centre', 'harbor center', 'same'],
  ['schroeder institute', 'schroder institute', 'variant'],
  ['center for coastal law', 'centers for coastal law', 'slip 0→0 plural'],
  ['office of tax crimes', 'office of tax crime', 'slip 3→3 plural'],
  ['ferries authority', 'ferry authority', 'slip 0→0 plural'],
  ['the procter fund', 'proctor fund', 'slip 1→0'],
  ['las alamitos gate', 'los alamitos gate', 'slip 0→0'],
  ['american dental league', 'americans dental league', 'slip 0→0 plural'],
  ['office of foreign assistance', 'office of foreign affairs', 'word-differs 3→3'],
  ['northern savings bank', 'southern savings bank', 'word-differs 0→0'],
  ['pilots and rivers council', 'rivers and pilots council', 'reordered'],
  ['river pilots', 'river pilots council', 'shorter'],
  ['grand river pilots council', 'river pilots council', 'longer'],
  ['savings bank', 'dental league', 'other'],
  ['bank', 'league', 'other'],
  ['', 'league', 'other'],
];

describe('names of several words', () => {
  it.each(COMPARED)('%s against %s: %s', (draft, stored, verdict) => {
    const match = compareNames(draft.split(' ').filter(Boolean), stored.split(' '));
    const where = 'word' in match ? ` ${match.word}→${match.stored}` : '';
    expect(match.kind + where + (match.kind === 'slip' && match.plural ? ' plural' : '')).toBe(verdict);
  });

  it('are the same as themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
        expect(compareNames(words, words).kind).toBe('same');
      }),
    );
  });
});

describe('initials', () => {
  it.each([
    ['Board of River Pilots', 'BRP'],
    ['the Trade & Industry Council', 'TIC'],
    ['', ''],
  ])('of %s: %s', (name, initials) => {
    expect(initialsOf(name.split(' ').filter(Boolean))).toBe(initials);
  });

  it.each([
    ['BRP', 'Board of River Pilots', true],
    ['BoRP', 'Board of River Pilots', true],
    ['B.R.P.', 'Board of River Pilots', true],
    ['BRA', 'Board of River Pilots', false],
    ['BRP', 'Board of River Safety Pilots', false],
    ['BP', 'Board of River Pilots', false],
    ['B', 'Board', false],
  ])('%s for %s: %s', (abbreviation, name, fits) => {
    expect(isInitialism(abbreviation, name.split(' '))).toBe(fits);
  });
});

describe('the right word in the writer’s form', () => {
  it.each([
    ['Halloran', 'Haloran', 'Halloran'],
    ['Halloran', 'HALORAN', 'HALLORAN'],
    ['Halloran', 'Haloran’s', 'Halloran’s'],
    ['Halloran', "Haloran's", "Halloran's"],
    ['Halloran', 'HALORAN’S', 'HALLORAN’S'],
    ['Halloran', 'Halorans', 'Hallorans'],
    ['Halloran', 'Halorans’', 'Hallorans’'],
    ['Meadows', 'Meadow', 'Meadows'],
    ['Meadows', 'Meadow’s', 'Meadows’s'],
    ['Meadows', "Medows'", "Meadows'"],
    ['Center', 'Centers', 'Center'],
    ['O’Brien', "O'Brein", "O'Brien"],
    ["O'Brien", 'O’Brein’s', 'O’Brien’s'],
    ['deputy', 'Deptuy', 'Deputy'],
    ['Bogotá', 'bogata', 'Bogotá'],
    ['Bench', 'Bensh', 'Bench'],
  ])('%s for %s: %s', (right, model, result) => {
    expect(inFormOf(right, model)).toBe(result);
  });
});
