import * as v from 'valibot';
import { date, key, text } from './leaf.ts';
import { says } from './says.ts';

const writtenDate = v.pipe(
  date,
  v.transform((read) => read.text),
);

const details = v.pipe(
  v.strictObject(
    {
      title: key(text, 'Title', 'The title of the article, record or page.'),
      publisher: key(text, 'Publisher', 'Who published it.'),
      url: key(text, 'Address', 'Where it can be read.'),
      date: key(writtenDate, 'Date', 'When it was published.'),
      retrieved: key(writtenDate, 'Retrieved', 'When the desk read it.'),
      note: key(text, 'Note', 'A note for the desk.'),
    },
    says('takes a title, or title, publisher, url, date and retrieved'),
  ),
  v.check(
    (source) => source.title !== undefined || source.publisher !== undefined || source.url !== undefined,
    says('needs a title, a publisher or a url'),
  ),
);

/** A source: its title, or its details. At least one of title, publisher and url is there. */
export const source = v.union(
  [
    v.pipe(
      text,
      v.transform((title): v.InferOutput<typeof details> => ({ title })),
    ),
    details,
  ],
  says('takes a title, or title, publisher, url, date and retrieved'),
);

/** A source written where the fact is. */
export const sourceInPlace = details;

/** What a facts file says of a source. */
export type WrittenSource = v.InferOutput<typeof source>;
