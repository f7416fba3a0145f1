import { nameKey } from './resolve.ts';

/** Offices that one person at a time holds, in whatever place or body. */
const ONE_HOLDER = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'monarch',
  'pope',
  'governor',
  'mayor',
  'speaker',
  'chief executive',
  'chief executive officer',
  'ceo',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'director general',
  'secretary general',
  'editor in chief',
  'head coach',
  'treasurer',
  'comptroller',
  'sheriff',
  'attorney general',
  'district attorney',
  'lieutenant governor',
  'police chief',
  'fire chief',
]);

/** Fields that a minister or secretary has to himself: "foreign minister", "defense secretary". */
const PORTFOLIOS = new Set(
  'foreign home defense defence finance treasury interior justice health education labor labour trade commerce energy agriculture transport transportation environment culture housing planning science tourism war colonial'.split(
    ' ',
  ),
);

/** Whether a folded word is a field that a minister or secretary has. */
export function isPortfolio(fold: string): boolean {
  return PORTFOLIOS.has(fold);
}

/** Words before a title that leave the office as it is. */
const LEAVES_OFFICE = new Set(['acting', 'interim', 'us', 'state', 'national', 'federal', 'republic']);

/** Whether one person or many may hold a title at a time, unless the store says so itself. Titles that are not known count as `many`. */
export function holdersOf(title: string): 'one' | 'many' {
  const words = nameKey(title).split(' ');
  while (words.length > 1 && LEAVES_OFFICE.has(words[0]!)) words.shift();
  const link = words.indexOf('of');
  const office = (link > 0 ? words.slice(0, link) : words).join(' ');
  if (ONE_HOLDER.has(office) || ONE_HOLDER.has(words.join(' '))) return 'one';
  if (link > 0) return office === 'minister' || office === 'secretary' ? 'one' : 'many';
  const last = words.at(-1);
  const hasPortfolio = words.length > 1 && words.slice(0, -1).every((word) => PORTFOLIOS.has(word) || word === 'and');
  return (last === 'minister' || last === 'secretary') && hasPortfolio ? 'one' : 'many';
}
