import { titleWords } from '../values/titles/title-words.ts';
import { senseOf } from './in-words.ts';
import { foldedName } from './name-words.ts';
import type { Statement } from './statement.ts';

/** The title that a statement gives, as `offices` of a slice is asked for it; undefined for a statement of anything else. */
export function officeKey(statement: Statement): string | undefined {
  if (senseOf(statement) !== 'office' || statement.value.type !== 'text') return undefined;
  return titleWords(foldedName(statement.value.text)).join(' ');
}
