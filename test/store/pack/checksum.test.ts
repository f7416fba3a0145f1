import { expect, test } from 'vitest';
import { checksum } from '../../../server/src/store/pack/checksum.ts';

// The published values of XXH32 with seed 0.
test.each([
  ['', 0x02cc5d05],
  ['a', 0x550d7456],
  ['abc', 0x32d153ff],
  ['Nobody inspects the spammish repetition', 0xe2293b2f],
])('%j', (text, expected) => {
  expect(checksum(new Uint8Array(new TextEncoder().encode(text)))).toBe(expected);
});
