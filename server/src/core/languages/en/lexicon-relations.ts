import { FAMILIES, SYNONYMS } from './generated/lexicon-relations.ts';
import { CONVERSES, NEWS_RELATIONS } from './lexicon-news-relations.ts';

interface Relations {
  /** Numbers of the rows that each word stands in, ascending; the families come first. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The verbs that head the families, by number of the row. */
  readonly heads: readonly string[];
  /** Second words of verbs of two words. */
  readonly particles: ReadonlySet<string>;
}

const NONE: readonly number[] = [];
const classes = new Map<string, readonly number[]>();
let relations: Relations | undefined;
let converses: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The classes of relations that a lemma may stand for: its own verb with the nouns derived from it, sets of near-synonyms, and the curated
 * relations of news. A noun has the classes of its verb (acquisition those of acquire). A verb with a particle is one key ("set up").
 * Empty for a word that the tables lack; numbers hold within one version of the lexicon only.
 */
export function relationClasses(lemma: string): readonly number[] {
  const known = classes.get(lemma);
  if (known !== undefined) return known;
  relations ??= readRelations();
  const own = relations.rows.get(lemma);
  if (own === undefined) return NONE;
  const result = new Set(own);
  for (const verb of verbsOf(lemma)) for (const row of relations.rows.get(verb)!) result.add(row);
  classes.set(lemma, [...result]);
  return [...result];
}

/** Whether a folded word may follow a verb to make another of it: out, over, up. */
export function isParticle(fold: string): boolean {
  relations ??= readRelations();
  return relations.particles.has(fold);
}

/** Whether two lemmas may stand for one relation (founder, establish). A word is always the same relation as itself. */
export function sameRelation(a: string, b: string): boolean {
  if (a === b) return true;
  const others = relationClasses(b);
  return relationClasses(a).some((one) => others.includes(one));
}

/** The verb from which a noun derives (founder → found, acquisition → acquire), the shortest if several; undefined if the tables have none. */
export function verbOf(noun: string): string | undefined {
  return verbsOf(noun).reduce<string | undefined>(
    (best, verb) => (best === undefined || verb.length < best.length ? verb : best),
    undefined,
  );
}

function verbsOf(noun: string): readonly string[] {
  relations ??= readRelations();
  const { rows, heads } = relations;
  return (rows.get(noun) ?? NONE).flatMap((row) => (heads[row] === undefined || heads[row] === noun ? [] : [heads[row]]));
}

/** The verbs that tell the same event from its other side or its undoing (win → lose, buy → sell); empty if none is known. */
export function converseOf(lemma: string): readonly string[] {
  converses ??= readConverses();
  return converses.get(lemma) ?? [];
}

function readRelations(): Relations {
  const rows = new Map<string, number[]>();
  const heads: string[] = [];
  let number = 0;
  const join = (words: readonly string[]) => {
    for (const word of words) {
      const known = rows.get(word);
      if (known === undefined) rows.set(word, [number]);
      else known.push(number);
    }
    number++;
  };
  for (const line of FAMILIES) {
    const words = line.split(' ');
    heads.push(words[0]!);
    join(words);
  }
  for (const line of SYNONYMS) join(line.split(' '));
  for (const line of NEWS_RELATIONS.trim().split('\n')) join(line.split(' ').map((word) => word.replaceAll('-', ' ')));
  const particles = new Set([...rows.keys()].flatMap((key) => (/^\S+ \S+$/.test(key) ? [key.slice(key.indexOf(' ') + 1)] : [])));
  return { rows, heads, particles };
}

function readConverses(): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  const add = (from: string, to: string) => result.set(from, [...(result.get(from) ?? []), to]);
  for (const pair of CONVERSES.split(';')) {
    const [a, b] = pair.trim().split(' ');
    if (a === undefined || b === undefined) continue;
    add(a, b);
    add(b, a);
  }
  return result;
}
