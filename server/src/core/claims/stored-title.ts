import { senseOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { TITLE_QUALIFIERS } from '../languages/en/title-qualifiers.ts';
import { titleWords } from '../values/titles/title-words.ts';

const wordsOf = new WeakMap<Statement, readonly string[]>();

/** A title statement's `titleWords`, worked out once. */
export function storedWords(statement: Statement): readonly string[] {
  let words = wordsOf.get(statement);
  if (!words) {
    words = titleWords(officeIn(foldedName(textOf(statement))));
    wordsOf.set(statement, words);
  }
  return words;
}

/** "interim police chief": the office, and how it is held. */
function officeIn(folds: readonly string[]): readonly string[] {
  return folds.length > 1 && isActingWord(folds[0]!) ? folds.slice(1) : folds;
}

function isActingWord(fold: string): boolean {
  return TITLE_QUALIFIERS.get(fold) === 'acting';
}

/** Whether a title is held until somebody is chosen, as the store says either way. */
export function isActing(statement: Statement): boolean {
  return statement.qualifiers.acting === true || isActingWord(foldedName(textOf(statement))[0] ?? '');
}

/** A title statement's words as the store has them. */
export function textOf(statement: Statement): string {
  return statement.value.type === 'text' ? statement.value.text : '';
}

/** Whether a statement is a title that drafts may be held against. */
export function isUsableTitle(statement: Statement): boolean {
  return senseOf(statement) === 'office' && statement.value.type === 'text';
}
