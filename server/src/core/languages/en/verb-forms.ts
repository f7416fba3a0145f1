import { byWord } from '../../text/by-word.ts';
import { IRREGULAR_VERBS } from './lexicon-irregular.ts';
import { lemma } from './lexicon-lemmas.ts';

/**
 * Which form of a verb a word is: `preterite` is surely finite ("wrote"), `participle` surely not ("written"), `past` may be either
 * ("founded"). `none`: no form of a verb can be seen in it.
 */
export type VerbForm = 'base' | 'third' | 'past' | 'preterite' | 'participle' | 'gerund' | 'none';

/** Verbs whose participle is the base itself. */
const AS_BASE: ReadonlySet<string> = new Set(['become', 'come', 'run']);

/** Whether a verb has one form for base, past and participle ("cut", "put"). */
export function isInvariant(fold: string): boolean {
  invariant ??= new Set(['beat', ...IRREGULAR_VERBS.split(';').flatMap((row) => (/^\s*\S+\s*$/.test(row) ? [row.trim()] : []))]);
  return invariant.has(fold);
}

/** Verbs that nothing is done to by, so that their past form is never a passive participle. Uninflected. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  (
    'die happen occur arrive appear disappear vanish emerge remain exist last belong live reside dwell graduate resign expire originate prevail persist erupt ' +
    'coincide step migrate evolve perish elapse falter depart debut'
  ).split(' '),
);

let invariant: ReadonlySet<string> | undefined;
let irregular: ReadonlyMap<string, VerbForm> | undefined;

/** The form of a folded word as a verb, whether or not there is such a verb. */
export const verbForm = byWord((fold): VerbForm => {
  irregular ??= irregularForms();
  const known = irregular.get(fold);
  if (known) return known;
  const base = lemma(fold, 'verb');
  if (base === fold) return fold.endsWith('ing') ? 'none' : 'base';
  if (fold.endsWith('ing')) return 'gerund';
  if (fold.endsWith('s')) return 'third';
  if (fold.endsWith('ed')) return 'past';
  const stem = [...irregular.keys()].find((form) => form.length > 2 && fold.endsWith(form));
  return stem === undefined ? 'past' : irregular.get(stem)!;
});

/** Three forms are base, preterite and participle; of two the second is both. */
function irregularForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>([
    ['born', 'participle'],
    ['beaten', 'participle'],
  ]);
  for (const row of IRREGULAR_VERBS.split(';')) {
    const [base = '', ...rest] = row.trim().split(/\s+/);
    const [second, third] = rest.filter((form) => !form.endsWith('s'));
    if (second === undefined || base === 'be' || base === 'beat' || second.endsWith('ing')) continue;
    const two = third === undefined || third.endsWith('ing');
    forms.set(second, two && !AS_BASE.has(base) ? 'past' : 'preterite');
    if (!two) forms.set(third, 'participle');
  }
  return forms;
}
