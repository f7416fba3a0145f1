import * as v from 'valibot';
import { tell } from '../../core/telling/told.ts';
import { key, oneOrMore, requiredKey, text, texts } from './leaf.ts';
import { provenanceKeys } from './provenance.ts';
import { says } from './says.ts';

const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const WIKIDATA = /^Q[1-9]\d*$/;

const link = v.union(
  [
    v.pipe(
      text,
      v.transform((url): { url: string; title?: string } => ({ url })),
    ),
    v.strictObject({ title: key(text, 'Title', 'What to call it.'), url: requiredKey(text, 'Address', 'Where it leads.') }),
  ],
  says('takes an address, or title and url'),
);

/** A text that describes an entity; written out with its provenance, only the text is kept. */
export const attribute = v.union(
  [
    text,
    v.pipe(
      v.strictObject({ value: requiredKey(text, 'Value', 'The text itself.'), ...provenanceKeys }),
      v.transform(({ value }) => value),
    ),
  ],
  says('takes text'),
);

/** The keys of every entity. */
export const entityKeys = {
  name: requiredKey(attribute, 'Name', 'The form that the house prefers. Fixes insert it.'),
  id: key(
    v.pipe(v.string(says('takes a short name')), v.regex(SLUG, says('takes letters, digits and hyphens, without spaces'))),
    'Id',
    'A short name that other entries may use; made from the name if left out.',
  ),
  aliases: key(texts, 'Aliases', 'Other right forms of the name. They are never reported.'),
  never: key(texts, 'Never', 'Forms of the name that are known to be wrong. They are reported, with the name as the fix.'),
  descriptors: key(texts, 'Descriptors', 'Descriptions that mean it in a story about it, such as “the commission”.'),
  description: key(attribute, 'Description', 'One line that says who or what it is, shown in the hover.'),
  links: key(oneOrMore(link, tell('an address, or a list of them')), 'Links', 'Pages to read more, shown in the hover.'),
  complete: key(texts, 'Complete', 'Keys whose lists are complete for this entry: what they lack is false.'),
  article: key(attribute, 'Article', '“the”, where prose wants it before the name.'),
  wikidata: key(
    v.pipe(v.string(says('takes a Wikidata id, such as Q739')), v.regex(WIKIDATA, says('takes a Wikidata id, such as Q739'))),
    'Wikidata',
    'Its id in Wikidata, such as Q739.',
  ),
  ...provenanceKeys,
};
