import * as v from 'valibot';
import { parseEdtf } from '../../core/values/dates/edtf.ts';
import { STYLE_SWITCHES } from '../../core/values/house-style.ts';
import { key, text, texts } from './leaf.ts';
import { says } from './says.ts';

const severity = v.picklist(['error', 'warning', 'information', 'hint', 'off'], says('takes error, warning, information, hint or off'));

const asOf = v.pipe(
  v.string(says('takes today, tomorrow or a day such as 2025-09-17')),
  v.check(
    (written) => written === 'today' || written === 'tomorrow' || parseEdtf(written)?.precision === 'day',
    says('takes today, tomorrow or a day such as 2025-09-17'),
  ),
);

const timeZone = v.pipe(
  v.string(says('takes the name of a time zone, such as America/Bogota')),
  v.check(isTimeZone, says('takes the name of a time zone, such as America/Bogota')),
);

const style = v.strictObject(
  Object.fromEntries(
    Object.entries(STYLE_SWITCHES).map(([name, { values, description }]) => [
      name,
      key(
        v.picklist(values, says('takes {words} or {last}', { words: values.slice(0, -1).join(', '), last: values.at(-1)! })),
        name,
        description,
      ),
    ]),
  ),
  says('takes the switches of house style'),
);

/** `stet.yaml`, as written. */
export const config = v.strictObject({
  stet: key(
    v.pipe(v.picklist(['1'], says('takes 1, the only version of this format')), v.metadata({ json: { const: 1 } })),
    'Version',
    'The version of the format.',
  ),
  facts: key(texts, 'Facts', 'Globs of the facts files, relative to this file.'),
  packs: key(texts, 'Packs', 'Globs of packs of imported facts, relative to this file.'),
  starter: key(
    v.pipe(
      v.picklist(['on', 'off', 'true', 'false'], says('takes on or off')),
      v.metadata({ json: { enum: ['on', 'off', true, false] } }),
      v.transform((written) => written === 'on' || written === 'true'),
    ),
    'Starter pack',
    'Whether the pack that comes with Stet, the countries of the world, is used: on or off.',
  ),
  drafts: key(texts, 'Drafts', 'Globs of the drafts to check, relative to this file.'),
  exclude: key(texts, 'Exclude', 'Globs of files that are no drafts.'),
  checks: key(
    v.record(text, severity, says('takes one severity for each check, such as stale-fact: off')),
    'Checks',
    'How loud each check is: error, warning, information, hint or off.',
  ),
  asOf: key(asOf, 'As of', 'The day that a draft without a date is read for: a date, today, or tomorrow for tomorrow’s paper.'),
  timeZone: key(timeZone, 'Time zone', 'The time zone of the desk: America/Bogota.'),
  language: key(text, 'Language', 'The language of the drafts: en.'),
  style: key(style, 'Style', 'House style, where newsrooms differ. What is not set is not reported.'),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
