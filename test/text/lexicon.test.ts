import { describe, expect, it } from 'vitest';
import {
  ADJECTIVE,
  dominantPart,
  frequencyClass,
  isFunctionWord,
  isOftenName,
  isOrdinaryWord,
  NOUN,
  partsOfSpeech,
  stem,
  VERB,
} from '../../server/src/core/languages/en/lexicon.ts';

const words = (list: string) => list.split(' ');

describe('isOrdinaryWord', () => {
  it.each(
    words(
      'may bush major turkey president senate running spokeswomen countries the dont according decertify brown thank referenda federation smartphone podcasters lawmaker',
    ),
  )('%s', (word) => expect(isOrdinaryWord(word)).toBe(true));
  it.each(words('paris john jordan chad bob harry zelensky york mexico quixplorn'))('not %s', (word) =>
    expect(isOrdinaryWord(word)).toBe(false),
  );

  it.each(words('bill grant rose mark john'))('%s is often a name', (word) => expect(isOftenName(word)).toBe(true));
  it.each(words('table run quickly thequux'))('%s is not often a name', (word) => expect(isOftenName(word)).toBe(false));
});

describe('frequencyClass', () => {
  it('grows with use', () => {
    const classes = words('quixplorn decertify referendum minister money the').map(frequencyClass);
    expect(classes).toEqual([...classes].sort((a, b) => a - b));
    expect(classes[0]).toBe(0);
    expect(classes[1]).toBeGreaterThan(0);
    expect(classes.at(-1)).toBe(7);
  });
  it('counts an inflected form as its lemma', () => expect(frequencyClass('ministers')).toBe(frequencyClass('minister')));
});

describe('partsOfSpeech', () => {
  it.each([
    ['senator', NOUN, NOUN],
    ['invaded', VERB, VERB],
    ['wealthy', ADJECTIVE, ADJECTIVE],
    ['vote', NOUN | VERB, VERB],
    ['the', 0, 0],
    ['quixplorn', 0, 0],
  ])('%s', (word, parts, dominant) => {
    expect(partsOfSpeech(word) & parts).toBe(parts);
    expect(dominantPart(word)).toBe(dominant);
  });
  it('knows the words of closed classes', () =>
    expect(['of', 'hers', 'twelve', 'senator'].map(isFunctionWord)).toEqual([true, true, true, false]));
});

describe('stem', () => {
  it.each([
    'backer backed back backers',
    'nominee nomination nominate nominated nominating',
    'certify certified certification',
    'invade invader invasion',
    'win winner won',
    'carry carrier carried',
    'permit permission permitted',
    'describe description described',
    'expand expansion',
    'arrive arrival',
  ])('one for %s', (line) => expect(new Set(words(line).map(stem)).size).toBe(1));

  it.each([
    'number numb',
    'letter lettuce',
    'station state',
    'department depart',
    'mission miss',
    'portion port',
    'party part',
    'carry car',
    'founder find',
    'mayor may',
  ])('different for %s', (line) => expect(new Set(words(line).map(stem)).size).toBe(2));
  it('leaves unknown words alone', () => expect(stem('zelensky')).toBe('zelensky'));
});
