import { parse } from 'yaml';
import { dateIn, termIn } from './dates.ts';
import { withoutEmpty } from './defined.ts';
import { headOf } from './head.ts';
import { jsonItems } from './json-items.ts';
import { linesOfPieces } from './lines.ts';
import { listIn, objectIn, textIn } from './plain-json.ts';
import { entryProvenance } from './provenance.ts';
import { ImportError, type ImportedRecord, type Importer, type ImportInput } from './record.ts';
import { STATE_NAMES } from './state-names.ts';

type Json = Readonly<Record<string, unknown>>;

/** Offices by the types of terms. */
const OFFICES: Readonly<Record<string, string>> = { sen: 'Senator', rep: 'Representative', prez: 'President', viceprez: 'Vice President' };
/** A term that begins so many days after another of the same office goes on from it. */
const GAP_DAYS = 10;
const DAY = 86_400_000;

/** Members of the United States Congress, presidents and vice presidents, from the unitedstates project. */
export const congressLegislators: Importer = {
  id: 'congress-legislators',
  about:
    'The unitedstates project’s lists of members of Congress, presidents and vice presidents (legislators-current.yaml and the like), as YAML or JSON.',
  defaults: {
    source: 'congress-legislators, the unitedstates project',
    url: 'https://github.com/unitedstates/congress-legislators',
    licence: 'CC0-1.0',
  },
  async *records(input, options) {
    let read = 0;
    for await (const item of itemsOf(input)) {
      const record = memberOf(objectIn(item), (own) => entryProvenance(options, own));
      if (read++ === 0 && record.type === 'skipped') throw new ImportError(`is no list of legislators: its first entry has ${record.why}`);
      yield record;
    }
    if (read === 0) throw new ImportError('is no list of legislators: it has no entries');
  },
};

async function* itemsOf(input: ImportInput): AsyncIterable<unknown> {
  if ((await headOf(input)).startsWith('[')) {
    for await (const { value } of jsonItems(input.text(), ['$.*'])) yield value;
    return;
  }
  let lines: string[] = [];
  for await (const line of linesOfPieces(input.text())) {
    if (line.startsWith('- ') && lines.length > 0) {
      yield listItem(lines);
      lines = [];
    }
    if (lines.length > 0 || line.startsWith('- ')) lines.push(line);
  }
  if (lines.length > 0) yield listItem(lines);
}

/** One item of a list at the margin: YAML files of this kind are read an item at a time. */
function listItem(lines: readonly string[]): unknown {
  try {
    return listIn(parse(lines.join('\n'), { schema: 'failsafe' }))[0];
  } catch {
    return undefined;
  }
}

function memberOf(item: Json, provenance: (own: { title?: string; url?: string }) => Json): ImportedRecord {
  const [name, bio, id] = [objectIn(item.name), objectIn(item.bio), objectIn(item.id)];
  const [first, last] = [textIn(name.first), textIn(name.last)];
  if (first === undefined || last === undefined) return { type: 'skipped', why: 'no first and last name' };
  const suffix = textIn(name.suffix);
  const withSuffix = (words: string) => (suffix === undefined ? words : `${words}${/^[IV]+$/.test(suffix) ? '' : ','} ${suffix}`);
  const [middle, nickname] = [textIn(name.middle), textIn(name.nickname)];
  const main = textIn(name.official_full) ?? withSuffix(`${first} ${last}`);
  const aliases = [
    withSuffix(`${first} ${last}`),
    `${first} ${last}`,
    ...(middle === undefined ? [] : [withSuffix(`${first} ${middle} ${last}`)]),
    ...(nickname === undefined ? [] : [withSuffix(`${nickname} ${last}`), `${nickname} ${last}`]),
  ];
  const terms = listIn(item.terms).map(objectIn);
  const bioguide = textIn(id.bioguide);
  const wikidata = textIn(id.wikidata);
  const entry = withoutEmpty({
    name: main,
    aliases: [...new Set(aliases)].filter((alias) => alias !== main),
    family: last.includes(' ') ? last : undefined,
    born: dateIn(bio.birthday),
    party: partiesOf(terms),
    titles: titlesOf(terms),
    wikidata: wikidata !== undefined && /^Q[1-9]\d*$/.test(wikidata) ? wikidata : undefined,
    ...provenance(
      bioguide === undefined
        ? {}
        : { title: 'Biographical Directory of the United States Congress', url: `https://bioguide.congress.gov/search/bio/${bioguide}` },
    ),
  });
  return { type: 'entity', section: 'people', entry: { ...entry, name: main } };
}

/** Terms as titles; those that follow on one another are one. */
function titlesOf(terms: readonly Json[]): readonly Json[] {
  const titles: { title: string; of: string; from?: string; to?: string }[] = [];
  for (const term of terms) {
    const title = OFFICES[textIn(term.type) ?? ''];
    const state = STATE_NAMES.get(textIn(term.state) ?? '');
    if (title === undefined) continue;
    const of = title.endsWith('President') ? 'United States' : state;
    if (of === undefined) continue;
    const { from, to } = termIn(term.start, term.end);
    const before = titles.at(-1);
    if (before && before.title === title && before.of === of && before.to && from && daysBetween(before.to, from) <= GAP_DAYS) {
      if (to) before.to = to;
      else delete before.to;
    } else titles.push({ title, of, ...(from ? { from } : {}), ...(to ? { to } : {}) });
  }
  return titles;
}

function partiesOf(terms: readonly Json[]): readonly Json[] {
  const spans = terms.flatMap((term) => {
    const party = textIn(term.party);
    return party === undefined ? [] : [{ party, from: dateIn(term.start) }];
  });
  const changes = spans.filter((span, at) => span.party !== spans[at - 1]?.party);
  return changes.map(({ party, from }, at) =>
    withoutEmpty({ value: party, from: changes.length > 1 ? from : undefined, to: changes[at + 1]?.from }),
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
