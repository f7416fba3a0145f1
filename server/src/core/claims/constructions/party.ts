import { foldedName } from '../../facts/name-words.ts';
import { isFunctionWord, isOrganizationNoun } from '../../languages/en/lexicon.ts';
import { CONVERTS, PARTY_WORDS } from '../../languages/en/parties.ts';
import { TITLE_QUALIFIERS } from '../../languages/en/title-qualifiers.ts';
import { STATE_SEATS } from '../../languages/en/titles.ts';
import { isNation, stateOf } from '../../languages/en/us-states.ts';
import { isCapitalised, isTitleWord } from '../../mentions/runs.ts';
import { flatMap } from '../../text/flat-map.ts';
import { NUMBER, POSSESSIVE, WORD } from '../../text/tokens.ts';
import { titleWords } from '../../values/titles/title-words.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { ConstructionReader, Stated } from './construction.ts';

const ARTICLES = new Set(['a', 'the', 'an']);
const PRESENT_OF_BE = new Set(['is']);
const MOST_ADJECTIVES = 2;
const INDEPENDENT = 'independent';
/** What follows the letter of a party: "R-Fla.", "D–Calif.", "(D)". */
const CLOSES_LETTER = new Set(['-', '–', '—', ')']);

/** "Republican Sen. …", "…, a Democrat,", "… is a Democrat" and "… (R-Fla.)". Only parties of one country exclude each other. */
export const party: ConstructionReader = (stated) => {
  const at = partyWordAt(stated);
  if (at === undefined) return ABSENT;
  const { folds } = stated.sentence.view.reading.tokens;
  const said = PARTY_WORDS.get(folds[at]!)!;
  const stored = flatMap(stated.statements, (statement) => {
    const text = statement.value.type === 'entity' ? statement.value.ref.text : statement.value.type === 'text' ? statement.value.text : '';
    return flatMap(foldedName(text), (word) => PARTY_WORDS.get(word) ?? []);
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
  const { tokens } = sentence.view.reading;
  const { folds } = tokens;
  for (let at = mention.from - 1; at >= sentence.span.from && mention.from - at <= 4; at--) {
    // "How Democrats Could Get …": the members of a party are nobody's title.
    if (isParty(at, sentence) && folds[at]!.length > 1) return folds[at]!.endsWith('s') ? undefined : at;
    if (!isCapitalised(tokens, at) || !leadsToName(folds[at]!)) break;
  }
  const after = mention.to;
  if (folds[after] === '(') {
    // "(R)" in a caption is whoever stands on the right.
    const bare =
      folds[after + 2] === ')' && folds[after + 3] !== 'of' && !STATE_SEATS.has(titleWords([folds[mention.from - 1] ?? '']).join(' '));
    return isParty(after + 1, sentence) && !bare ? after + 1 : undefined;
  }
  const phrase = describingPhrase(after, sentence);
  if (phrase === undefined) return undefined;
  // "Under President Ode, Republicans …": who follows a comma in the plural begins another clause.
  return isParty(phrase, sentence) && !(folds[phrase]!.length > 1 && folds[phrase]!.endsWith('s')) && !makesAnother(phrase + 1, sentence)
    ? phrase
    : undefined;
}

/** A party's name or letter: "Republican", "R-". */
function isParty(at: number, { view, span }: SentenceView): boolean {
  const { tokens } = view.reading;
  if (at >= span.to || !isCapitalised(tokens, at)) return false;
  const fold = tokens.folds[at]!;
  return PARTY_WORDS.has(fold) && (fold.length > 1 || CLOSES_LETTER.has(tokens.folds[at + 1] ?? ''));
}

/** Where what a name is said to be begins, past its article and plain adjectives: "…, a moderate Republican", "…, 63, a Republican", "… is a Republican". */
function describingPhrase(after: number, sentence: SentenceView): number | undefined {
  const { folds, kind, text, start } = sentence.view.reading.tokens;
  let at = after;
  if (folds[at] === ',') {
    at = folds[at + 2] === ',' && kind[at + 1] === NUMBER ? at + 3 : at + 1;
  } else if (PRESENT_OF_BE.has(folds[at] ?? '')) {
    at++;
    if (!ARTICLES.has(folds[at] ?? '')) return undefined;
  } else return undefined;
  if (!ARTICLES.has(folds[at] ?? '')) return at;
  at++;
  const end = at + MOST_ADJECTIVES;
  while (at < end && kind[at] === WORD && /^\p{Ll}/u.test(text[start[at]!]!) && isPlain(folds[at]!)) at++;
  return at;
}

/** "a Republican’s daughter", "a Republican turned Democrat". */
function makesAnother(after: number, { view }: SentenceView): boolean {
  const { kind, folds } = view.reading.tokens;
  const next = folds[after] === '-' ? folds[after + 1] : folds[after];
  return kind[after] === POSSESSIVE || CONVERTS.has(next ?? '');
}

/** "a former Republican" was one, and "a registered" or "moderate" one is one. */
function isPlain(fold: string): boolean {
  return !isFunctionWord(fold) && !TITLE_QUALIFIERS.has(fold) && !PARTY_WORDS.has(fold);
}
