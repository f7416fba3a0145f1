import * as v from 'valibot';
import { date, key, requiredKey, text } from './leaf.ts';

const day = v.pipe(
  date,
  v.transform((read) => read.text),
);

/** A ruling as written: an editor's word that a claim of a draft stands against a fact. */
export const ruling = v.strictObject({
  draft: requiredKey(text, 'Draft', 'The draft that makes the claim, relative to this file.'),
  claim: requiredKey(text, 'Claim', 'The claim: whom it is about, which relation, and the value. Stet writes it.'),
  fact: requiredKey(
    text,
    'Fact',
    'A fingerprint of the fact that it goes against. Another one means that the fact has changed, and the ruling has lapsed.',
  ),
  says: key(text, 'Says', 'What the draft says, for whoever reads this file.'),
  against: key(text, 'Against', 'What the fact said when the ruling was made.'),
  reason: key(text, 'Reason', 'Why the claim stands.'),
  by: key(text, 'By', 'Who ruled.'),
  on: key(day, 'On', 'The day of the ruling.'),
});

/** `stet.rulings.yaml`, read entry by entry. */
export const rulingsFile = v.strictObject({
  rulings: key(v.array(ruling), 'Rulings', 'Findings that somebody has let stand, sorted by draft and claim.'),
});

/** What a ruling says. */
export type WrittenRuling = v.InferOutput<typeof ruling>;
