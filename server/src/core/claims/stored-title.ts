import { senseOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { titleWords } from '../values/titles/title-words.ts';

const wordsOf = new WeakMap<Statement, readonly string[]>();

/** A title statement's `titleWords`, worked out once. */
export function storedWords(statement: Statement): readonly string[] {
  let words = wordsOf.get(statement);
  if (!words) {
    words = titleWords(foldedName(textOf(statement)));
    wordsOf.set(statement, words);
  }
  return words;
}

/** A title statement's words as the store has them. */
export function textOf(statement: Statement): string {
  return statement.value.type === 'text' ? statement.value.text : '';
}

/** Whether a statement is a title that drafts may be held against. */
export function isUsableTitle(statement: Statement): boolean {
  return senseOf(statement) === 'office' && statement.value.type === 'text';
}
