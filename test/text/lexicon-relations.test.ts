import { describe, expect, it } from 'vitest';
import { converseOf, relationClasses, sameRelation, verbOf } from '../../server/src/core/languages/en/lexicon.ts';

const pairs = (list: string) => list.split(', ').map((pair) => pair.split('/') as [string, string]);

describe('sameRelation', () => {
  it.each(
    pairs(
      'found/founder, found/establish, found/set up, elect/election, appoint/appointment, marry/wedding, invade/invasion, acquire/acquisition, acquisition/takeover, ' +
        'write/author, write/writer, suspend/suspension, certify/certification, die/death, born/birth, win/victory, buy/purchase, kill/killer, cost/price, make/manufacture, ' +
        'lead/head, leader/run, beat/defeat, sign/enact, enact/pass, publish/release, publication/come out, air/broadcast, begin/start, nominate/nominee, tweet/post, visit/visit',
    ),
  )('%s = %s', (a, b) => {
    expect(sameRelation(a, b)).toBe(true);
    expect(sameRelation(b, a)).toBe(true);
  });

  it.each(
    pairs(
      'certify/decertify, win/lose, buy/sell, found/find, sign/ratify, sign/pass, nominate/appoint, kill/die, join/leave, marry/divorce, elect/appoint, say/find, invade/visit, ' +
        'open/air, call/name, quixplorn/say',
    ),
  )('%s ≠ %s', (a, b) => expect(sameRelation(a, b)).toBe(false));

  it('has no classes for what it does not know', () => expect(relationClasses('quixplorn')).toEqual([]));
});

it('finds the verb in a noun', () => {
  expect(['founder', 'acquisition', 'election', 'invasion', 'table'].map(verbOf)).toEqual([
    'found',
    'acquire',
    'elect',
    'invade',
    undefined,
  ]);
});

it('knows the other side of an event', () => {
  expect(converseOf('win')).toContain('lose');
  expect(converseOf('sell')).toEqual(['buy', 'purchase', 'acquire']);
  expect(converseOf('say')).toEqual([]);
});
