import type { BlockView } from '../claims/block-view.ts';
import type { OfPart } from '../claims/claim.ts';
import type { Entity, EntityRef } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { foldedName } from '../facts/name-words.ts';
import { tokenText } from '../text/tokens.ts';
import type { TokenEdit } from './report.ts';
import { stateInForm } from './state-form.ts';

/** Puts what the store says a title is of, in the form that the draft has: demonym for demonym, with the article where one stands. */
export function belongingEdit(view: BlockView, of: OfPart, right: EntityRef, facts: FactSlice): TokenEdit {
  const entity = right.id === undefined ? undefined : facts.entity(right.id);
  const mention = view.mentionAt(of.from);
  const adjective = mention?.form === 'demonym' || mention?.form === 'never-demonym';
  const { tokens } = view.reading;
  const { folds } = tokens;
  const said = tokenText(tokens, of.from, of.to);
  const name =
    adjective && entity?.demonyms[0]
      ? entity.demonyms[0]
      : entity
        ? formLike(entity, view.reading.tokens.folds.slice(of.from, of.to))
        : right.text;
  const state = stateInForm(name, said);
  if (state) return { from: of.from, to: of.to, newText: state };
  const article = folds[of.from - 1] === 'the';
  const to = endOf(view, of.to, foldedName(name));
  if (article && name.toLowerCase().startsWith('the ')) return { from: of.from, to, newText: name.slice(4) };
  if (entity?.kind !== 'organization' || takesArticle(said) === takesArticle(name)) return { from: of.from, to, newText: name };
  return takesArticle(name)
    ? { from: of.from, to, newText: article ? name : `the ${name}` }
    : { from: article ? of.from - 1 : of.from, to, newText: name };
}

/** "the University of Norrvik", "the Bank of Hamre", but "Norrvik University". */
function takesArticle(name: string): boolean {
  return /^\p{Lu}\p{L}+ of /u.test(name);
}

/** "University of Norrvik at Hamre": the branch goes with the name, if the right one ends in it. */
function endOf({ reading: { tokens } }: BlockView, to: number, right: readonly string[]): number {
  const branch = tokens.folds[to] === 'at' || tokens.folds[to] === 'in' ? tokens.folds[to + 1] : undefined;
  return branch !== undefined && right.at(-1) === branch ? to + 2 : to;
}

/** The form of a name that is as long as the draft's and shares the most words with it ("Second Baptist Church" for "First Baptist Church"), else the name. */
function formLike({ name, aliases }: Entity, said: readonly string[]): string {
  const shared = (form: string) => {
    const words = foldedName(form);
    return words.length === said.length ? words.filter((word, i) => word === said[i]).length : 0;
  };
  return [name, ...aliases].reduce((best, form) => (shared(form) > shared(best) ? form : best));
}
