import { parseEdtf } from '../../core/values/dates/edtf.ts';
import { listIn, objectIn, textIn } from './plain-json.ts';

type Json = Readonly<Record<string, unknown>>;

/** A statement of Wikidata: its value as a text, an item's id or a date, and what qualifies it. */
export interface WikidataClaim {
  readonly value: string;
  readonly preferred: boolean;
  readonly qualifiers: Json;
  readonly references: readonly Json[];
}

/** The statements of a property that count: not those marked deprecated, nor those that say “unknown” or “none”. `deprecated` counts what was passed over. */
export function claimsOf(entity: Json, property: string, deprecated: () => void = () => {}): readonly WikidataClaim[] {
  return listIn(objectIn(entity.claims)[property]).flatMap((given) => {
    const claim = objectIn(given);
    if (claim.rank === 'deprecated') {
      deprecated();
      return [];
    }
    const value = snakValue(objectIn(claim.mainsnak));
    if (value === undefined) return [];
    const references = listIn(claim.references).map(objectIn);
    return [{ value, preferred: claim.rank === 'preferred', qualifiers: objectIn(claim.qualifiers), references }];
  });
}

/** The statement that Wikidata prefers, else the first. */
export function bestOf(claims: readonly WikidataClaim[]): WikidataClaim | undefined {
  return claims.find(({ preferred }) => preferred) ?? claims[0];
}

/** The first value of a qualifier or of a reference's property. */
export function firstSnak(snaks: Json, property: string): string | undefined {
  return listIn(snaks[property])
    .map((snak) => snakValue(objectIn(snak)))
    .find((value) => value !== undefined);
}

function snakValue(snak: Json): string | undefined {
  if (snak.snaktype !== 'value') return undefined;
  const { type, value } = objectIn(snak.datavalue);
  switch (type) {
    case 'wikibase-entityid':
      return textIn(objectIn(value).id) ?? (objectIn(value)['numeric-id'] === undefined ? undefined : `Q${objectIn(value)['numeric-id']}`);
    case 'time':
      return edtfOf(objectIn(value));
    case 'monolingualtext':
      return objectIn(value).language === 'en' ? textIn(objectIn(value).text) : undefined;
    default:
      return textIn(value);
  }
}

const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

/** A time of Wikidata (precision 11: day, 10: month, 9: year, 8: decade, 7: century) as EDTF. Days of the Julian calendar are given as their year: the format knows one calendar. */
function edtfOf({ time, precision, calendarmodel }: Json): string | undefined {
  const match = /^([+-])(\d{4,})-(\d\d)-(\d\d)T/.exec(textIn(time) ?? '');
  if (!match || match[2]!.length > 4) return undefined;
  const [, sign, year = '', month, day] = match;
  const written = sign === '-' ? `-${year}` : year;
  const level = calendarmodel === JULIAN ? Math.min(Number(precision), 9) : Number(precision);
  const text =
    level >= 11
      ? `${written}-${month}-${day}`
      : level === 10
        ? `${written}-${month}`
        : level === 9
          ? written
          : level === 8
            ? `${written.slice(0, -1)}X`
            : level === 7
              ? `${written.slice(0, -2)}XX`
              : undefined;
  return text !== undefined && parseEdtf(text) ? text : undefined;
}
