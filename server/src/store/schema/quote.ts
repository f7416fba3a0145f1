import * as v from 'valibot';
import { date, entityName, key, requiredKey, text } from './leaf.ts';
import { provenanceKeys } from './provenance.ts';

/** A verified quotation. */
export const quote = v.strictObject({
  speaker: requiredKey(entityName, 'Speaker', 'Who said it.'),
  text: requiredKey(text, 'Text', 'The words, without quotation marks.'),
  on: key(date, 'On', 'When it was said.'),
  ...provenanceKeys,
});

/** A quotation as a facts file writes it. */
export type WrittenQuote = v.InferOutput<typeof quote>;
