import { type Phrase, tell } from './told.ts';

/** A number in figures, at most three decimals, its thousands set apart: which marks do both is the language's. */
export function figuresTold(value: number): Phrase {
  const [whole = '', decimals] = String(Number(value.toFixed(3))).split('.');
  const [first = '', ...groups] = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ').split(' ');
  const grouped = groups.reduce<Phrase>((thousands, rest) => tell('{thousands},{rest}', { thousands, rest }), first);
  return decimals === undefined ? grouped : tell('{whole}.{decimals}', { whole: grouped, decimals });
}
