import { expect } from 'vitest';
import { tokenize } from '../../../server/src/core/text/tokens.ts';
import { type QuantityExpression, readQuantities } from '../../../server/src/core/values/quantities/read.ts';

/** A text's tokens, as drafts are split. */
export const tokensOf = (text: string) => tokenize(text, (word) => word === 'no' || word === 'mr');

/** The figures of a text. */
export const read = (text: string) => readQuantities(tokensOf(text), []);

/** The one figure of a text. */
export function only(text: string): QuantityExpression {
  const found = read(text);
  expect(found.map((quantity) => quantity.text)).toHaveLength(1);
  return found[0]!;
}
