import { describe, expect, it } from 'vitest';
import { lemma, lemmas } from '../../server/src/core/languages/en/lexicon.ts';

const pairs = (list: string) => list.split(', ').map((pair) => pair.split(' ') as [string, string]);

describe('lemma', () => {
  it.each(
    pairs(
      'certified certify, countries country, won win, married marry, founded found, found find, left leave, elected elect, acquired acquire, created create, ' +
        'planned plan, hoped hope, hopping hop, dying die, led lead, wives wife, women woman, spokesmen spokesman, children child, crises crisis, taxes tax, ' +
        'quizzes quiz, biggest big, happier happy, overtook overtake, undergone undergo, withdrew withdraw, cited cite, awaited await, seized seize, sued sue, ' +
        'cancelled cancel, controlled control, focused focus, wolves wolf, sales sale, written write, born born, shared share, starred star, fleeing flee, agreed agree',
    ),
  )('%s → %s', (form, base) => expect(lemma(form)).toBe(base));

  it.each(['news', 'series', 'politics', 'building', 'meeting', 'united', 'zelensky', 'this', 'during', 'species', 'lens', 'bus'])(
    '%s stays, or is known by itself',
    (word) => expect(lemmas(word)).toContain(word),
  );

  it.each([
    ['meeting', 'verb', 'meet'],
    ['meeting', 'noun', 'meeting'],
    ['left', 'verb', 'leave'],
    ['left', 'adjective', 'left'],
    ['leaves', 'noun', 'leaf'],
    ['leaves', 'verb', 'leave'],
    ['better', 'adjective', 'good'],
    ['saxophonist', 'verb', 'saxophonist'],
  ] as const)('%s as a %s → %s', (form, part, base) => expect(lemma(form, part)).toBe(base));
});

describe('lemmas', () => {
  it.each([
    ['found', ['find', 'found']],
    ['won', ['win', 'won']],
    ['meeting', ['meeting', 'meet']],
    ['hoped', ['hope', 'hop']],
    ['analyses', ['analysis', 'analyse']],
    ['quixplorns', ['quixplorns']],
    ['', ['']],
  ])('%s', (form, all) => expect(lemmas(form)).toEqual(all));
});
