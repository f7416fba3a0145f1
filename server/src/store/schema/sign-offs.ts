import * as v from 'valibot';
import { date, key, requiredKey, text } from './leaf.ts';

/** A sign-off as written: somebody's word that a claim of a draft was checked by hand. */
export const signOff = v.strictObject({
  draft: requiredKey(text, 'Draft', 'The draft that makes the claim, relative to this file.'),
  claim: requiredKey(text, 'Claim', 'The claim: whom it is about, which relation, and the value. Stet writes it.'),
  fact: requiredKey(
    text,
    'Fact',
    'A fingerprint of the facts that it was held against. Another one means that they have changed, and the sign-off has lapsed.',
  ),
  says: key(text, 'Says', 'What the draft says, for whoever reads this file.'),
  by: requiredKey(text, 'By', 'Who signed it off.'),
  on: requiredKey(
    v.pipe(
      date,
      v.transform((read) => read.text),
    ),
    'On',
    'The day on which it was signed off.',
  ),
});

/** `stet.signoffs.yaml`, read entry by entry. */
export const signOffsFile = v.strictObject({
  signoffs: key(v.array(signOff), 'Sign-offs', 'Claims that somebody has checked by hand, sorted by draft and claim.'),
});

/** What a sign-off says. */
export type WrittenSignOff = v.InferOutput<typeof signOff>;
