import { foldedName } from '../../facts/name-words.ts';
import { isOrganizationNoun } from '../../languages/en/lexicon.ts';
import { PARTY_WORDS } from '../../languages/en/parties.ts';
import { STATE_SEATS } from '../../languages/en/titles.ts';
import { isNation, stateOf } from '../../languages/en/us-states.ts';
import { isTitleWord } from '../../mentions/runs.ts';
import { titleWords } from '../../values/titles/title-words.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const ARTICLES = new Set(['a', 'the', 'an']);
const INDEPENDENT = 'independent';
/** What follows the letter of a party: "R-Fla.", "D–Calif.", "(D)". */
const CLOSES_LETTER = new Set(['-', '–', '—', ')']);

/** "Republican Sen. …", "…, a Democrat," and "… (R-Fla.)". Only parties of one country exclude each other. */
export const party: ConstructionReader = (stated) => {
  const at = partyWordAt(stated);
  if (at === undefined) return ABSENT;
  const { folds } = stated.sentence.view.reading.tokens;
  const said = PARTY_WORDS.get(folds[at]!)!;
  const stored = stated.statements.flatMap((statement) => {
    const text = statement.value.type === 'entity' ? statement.value.ref.text : statement.value.type === 'text' ? statement.value.text : '';
    return foldedName(text).flatMap((word) => PARTY_WORDS.get(word) ?? []);
  });
  if (stored.length === 0 || stored.some((one) => one.group !== said.group)) return ABSENT;
  if (stored.some((one) => one.party === said.party)) return AGREES;
  // Who leaves a party is of none at once, and no store is so quick.
  if (said.party === INDEPENDENT) return ABSENT;
  return { state: 'differs', from: at, to: at + 1, reading: 'other' } satisfies Filler;
};

/** Between a party and a name stand only titles and what they are of: "Republican House Speaker …", "Democratic Ohio Sen. …". */
function leadsToName(fold: string): boolean {
  return isTitleWord(fold) || isOrganizationNoun(fold) || stateOf(fold) !== undefined || isNation([fold]);
}

function partyWordAt({ mention, sentence }: Stated): number | undefined {
  if (mention.form === 'pronoun' || mention.form === 'description') return undefined;
  const { folds, text, start } = sentence.view.reading.tokens;
  const isParty = (at: number) =>
    at < sentence.span.to &&
    PARTY_WORDS.has(folds[at] ?? '') &&
    (folds[at]!.length > 1 || CLOSES_LETTER.has(folds[at + 1] ?? '')) &&
    /^\p{Lu}/u.test(text[start[at]!] ?? '');
  for (let at = mention.from - 1; at >= sentence.span.from && mention.from - at <= 4; at--) {
    // "How Democrats Could Get …": the members of a party are nobody's title.
    if (isParty(at) && folds[at]!.length > 1) return folds[at]!.endsWith('s') ? undefined : at;
    if (!/^\p{Lu}/u.test(text[start[at]!]!) || !leadsToName(folds[at]!)) break;
  }
  const after = mention.to;
  if (folds[after] === '(') {
    // "(R)" in a caption is whoever stands on the right.
    const bare =
      folds[after + 2] === ')' && folds[after + 3] !== 'of' && !STATE_SEATS.has(titleWords([folds[mention.from - 1] ?? '']).join(' '));
    return isParty(after + 1) && !bare ? after + 1 : undefined;
  }
  if (folds[after] !== ',') return undefined;
  const first = ARTICLES.has(folds[after + 1] ?? '') ? after + 2 : after + 1;
  // "Under President Ode, Republicans …": who follows a comma in the plural begins another clause.
  return isParty(first) && !(folds[first]!.length > 1 && folds[first]!.endsWith('s')) ? first : undefined;
}
