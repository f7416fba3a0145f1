import type { EntityRef } from '../facts/entity.ts';
import type { FactSlice } from '../facts/fact-source.ts';
import { senseOf } from '../facts/in-words.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { TITLE_QUALIFIERS } from '../languages/en/title-qualifiers.ts';
import { FIELD_OFFICES } from '../languages/en/titles.ts';
import { titleWords } from '../values/titles/title-words.ts';

/** A stored title taken apart: the office, and the proper name in the title itself that it is of or to ("ambassador to Vestmark"). */
interface StoredTitle {
  readonly office: string;
  readonly words: readonly string[];
  readonly to?: string;
}

const parted = new WeakMap<Statement, StoredTitle>();
const WITH_NAME = /^(.+?) (of|to|at|for|with) (?:the )?(\p{Lu}.*)$/u;

function partsOf(statement: Statement): StoredTitle {
  let title = parted.get(statement);
  if (!title) {
    const text = textOf(statement);
    const [, office = text, link, to] = WITH_NAME.exec(text) ?? [];
    const field = link === 'of' && FIELD_OFFICES.has(foldedName(office).at(-1) ?? '');
    const named = to !== undefined && !field && (link === 'to' || statement.qualifiers.of === undefined);
    title = named ? { office, words: wordsOf(office), to } : { office: text, words: wordsOf(text) };
    parted.set(statement, title);
  }
  return title;
}

function wordsOf(office: string): readonly string[] {
  return titleWords(officeIn(foldedName(office)));
}

/** A title statement's `titleWords`, without the name that the title itself says it is of or to. */
export function storedWords(statement: Statement): readonly string[] {
  return partsOf(statement).words;
}

/** A title statement's office as the store has it, without that name. */
export function officeText(statement: Statement): string {
  return partsOf(statement).office;
}

/** The name that the title itself says it is of or to. */
export function namedInTitle(statement: Statement, facts: FactSlice): EntityRef | undefined {
  const { to } = partsOf(statement);
  if (to === undefined) return undefined;
  const id = facts.named(foldedName(to));
  return { text: to, ...(id === undefined ? {} : { id }) };
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
