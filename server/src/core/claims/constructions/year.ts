import { foldedName } from '../../facts/name-words.ts';
import { closedClass } from '../../languages/en/closed-classes.ts';
import { WORK_NOUNS } from '../../languages/en/speech-verbs.ts';
import { ONCE_EVENTS } from '../../languages/en/told-once.ts';
import { agree } from '../../values/dates/agreement.ts';
import { ABSENT, AGREES, type Filler } from '../fillers/filler.ts';
import type { ConstructionReader } from './construction.ts';

const BETWEEN = 4;

/** "the 1961 Foreign Assistance Act", "the Harbour Act of 1961", "“The Long Quay” (1987)": a year right beside a work's name. A fair may come back every year, a battle does not. */
export const year: ConstructionReader = ({ mention, sentence, statements, facts }) => {
  if (sentence.dates.length === 0) return ABSENT;
  const entity = facts.entity(mention.entity);
  if (entity?.kind === 'event' && !foldedName(`${entity.subkind ?? ''} ${entity.name}`).some((word) => ONCE_EVENTS.has(word)))
    return ABSENT;
  if (mention.form === 'pronoun' || mention.form === 'description' || mention.form === 'descriptor') return ABSENT;
  const { folds } = sentence.view.reading.tokens;
  // "Before “The Long Quay,” a 1987 film by somebody else was shown": what follows is the subject.
  const opening = folds.slice(sentence.span.from, mention.from).filter((fold) => fold !== '“' && fold !== '"' && fold !== 'the');
  const isLedIn = opening.length === 1 && closedClass(opening[0]!) === 'preposition';
  const beside = sentence.dates.find(({ expression, date }) => {
    if (!date || expression.kind !== 'calendar' || expression.year === undefined) return false;
    if (expression.to <= mention.from)
      return mention.from - expression.to <= BETWEEN && folds.slice(expression.to, mention.from).every(isName);
    const gap = folds.slice(mention.to, expression.from).filter((fold) => fold !== '”' && fold !== '"');
    if (gap.length === 1 && (gap[0] === 'of' || gap[0] === '(')) return true;
    // "“The Long Quay,” a 1987 novel by"
    const noun = folds[expression.to] ?? '';
    if (gap.length !== 2 || gap[0] !== ',' || !(WORK_NOUNS.has(noun) || noun === entity?.subkind)) return false;
    return OWNERS.has(gap[1]!) || (ARTICLES.has(gap[1]!) && !isLedIn);
  });
  if (!beside) return ABSENT;
  const agrees = statements.some((statement) => statement.value.type === 'date' && agree(beside.date!, statement.value.date));
  return agrees
    ? AGREES
    : ({
        state: 'differs',
        from: beside.expression.from,
        to: beside.expression.to,
        reading: 'other',
        date: beside.expression,
        // "would repeal the 1961 act": what a year beside a name says is taken for granted, whatever is asked or supposed of it.
        told: 'apposed',
      } satisfies Filler);
};

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'its', 'their']);

/** A country's short form, or what kind of work it is, may stand between year and name: "the 1961 U.S. Foreign Assistance Act". */
function isName(fold: string): boolean {
  return (
    fold === 'the' ||
    fold === ',' ||
    fold === 'us' ||
    fold === 'uk' ||
    WORK_NOUNS.has(fold) ||
    fold === '“' ||
    fold === '"' ||
    fold === "'s" ||
    fold === 'debut' ||
    fold === 'federal'
  );
}
