import { describe, expect, it } from 'vitest';
import { holdersOf } from '../../server/src/core/facts/holders.ts';

describe('how many may hold a title', () => {
  it.each([
    'President',
    'prime minister',
    'Chancellor',
    'Queen',
    'governor',
    'mayor',
    'Secretary of State',
    'foreign minister',
    'Minister of Roads',
    'Defense Secretary',
    'speaker',
    'Speaker of the House',
    'chief executive',
    'CEO',
    'chairwoman',
    'director-general',
    'editor-in-chief',
    'head coach',
    'U.S. President',
    'acting mayor',
  ])('one: %s', (title) => {
    expect(holdersOf(title)).toBe('one');
  });

  it.each([
    'senator',
    'professor',
    'editor',
    'spokesman',
    'founder',
    'co-chair',
    'vice president',
    'deputy mayor',
    'press secretary',
    'assistant secretary',
    'minister',
    'private secretary',
    'novelist',
    '',
  ])('many: %s', (title) => {
    expect(holdersOf(title)).toBe('many');
  });
});
