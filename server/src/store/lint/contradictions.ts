import type { Statement } from '../../core/facts/statement.ts';
import { tell } from '../../core/telling/told.ts';
import { agree } from '../../core/values/dates/edtf.ts';
import type { PlacedStatement } from '../compile/statements.ts';
import { error } from '../problem.ts';
import { type Linting, otherPlace, type PlacedPlain, placeInWords, placeOf } from './linting.ts';

/** Predicates of which an entity has one, by date. */
const ONE_DATE = new Set(['born', 'died', 'founded', 'dissolved', 'date']);

/** Reports verified facts that cannot both be true: other dates of one birth, an end before the beginning, other figures in one slot. */
export function reportContradictions({ entities, plain, report }: Linting): void {
  for (const { entity, placed } of entities) {
    const firsts = new Map<string, PlacedStatement>();
    for (const one of placed) {
      const { predicate, value, qualifiers } = one.statement;
      if (value.type !== 'date' || !ONE_DATE.has(predicate) || !isVerified(one.statement)) continue;
      const key = `${predicate} ${qualifiers.as ?? ''}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, one);
      else if (first.statement.value.type === 'date' && !agree(first.statement.value.date, value.date)) {
        const { file, span } = placeOf(one);
        report(file, {
          ...error(
            span,
            'contradiction',
            tell('`{key}` of {name} is {date} here, but {other} in {place}. If these are two, give each an `id`.', {
              key: predicate,
              name: entity.name,
              date: value.date.text,
              other: first.statement.value.date.text,
              place: placeInWords(placeOf(first)),
            }),
          ),
          other: otherPlace(placeOf(first)),
        });
      }
    }
    reportEndFirst(firsts, ['born', 'died'], report);
    reportEndFirst(firsts, ['founded', 'dissolved'], report);
  }
  reportPlainContradictions(plain, report);
}

function isVerified({ provenance }: Pick<Statement, 'provenance'>): boolean {
  return provenance.status === 'verified';
}

function reportEndFirst(
  firsts: ReadonlyMap<string, PlacedStatement>,
  [start, end]: readonly [string, string],
  report: Linting['report'],
): void {
  const began = firsts.get(`${start} `)?.statement.value;
  const ended = firsts.get(`${end} `);
  if (began?.type !== 'date' || ended?.statement.value.type !== 'date' || began.date.first <= ended.statement.value.date.last) return;
  const { file, span } = placeOf(ended);
  report(
    file,
    error(
      span,
      'end-before-start',
      tell('`{end}` ({ended}) comes before `{start}` ({began}).', {
        end,
        ended: ended.statement.value.date.text,
        start,
        began: began.date.text,
      }),
    ),
  );
}

/** Amounts and percentages: another value of these cannot be true of the same thing, as another name or year can. */
const FIGURE = /^[$€£¥]\s?\d|^\d.*%$|^\d.* percent$/;

/** Two sentences alike but for one slot's figure. */
function reportPlainContradictions(plain: readonly PlacedPlain[], report: Linting['report']): void {
  const firsts = new Map<string, PlacedPlain>();
  for (const one of plain) {
    const { statement, file, span } = one;
    if (statement.many || !isVerified(statement)) continue;
    const key = `${frameOf(statement)}\n${otherValues(statement).join('\n')}\n${[statement.from, statement.to, statement.on].map((date) => (typeof date === 'object' ? date.text : (date ?? ''))).join('\n')}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, one);
    else {
      const at = statement.slots.findIndex(
        (slot, nth) =>
          FIGURE.test(slot.alternatives[0] ?? '') && !sharesValue(slot.alternatives, first.statement.slots[nth]?.alternatives ?? []),
      );
      const [here, there] = [statement.slots[at]?.alternatives[0], first.statement.slots[at]?.alternatives[0]];
      if (at !== -1)
        report(file, {
          ...error(
            span,
            'contradiction',
            tell('This says {here} where the same sentence in {place} says {there}. If both are true, add `many: true`.', {
              here: here ?? '',
              place: placeInWords(first),
              there: there ?? '',
            }),
          ),
          other: otherPlace(first),
        });
    }
  }
}

/** The sentence with its slots left open. */
function frameOf({ says, slots }: PlacedPlain['statement']): string {
  let frame = '';
  let from = 0;
  for (const slot of slots) {
    frame += `${says.slice(from, slot.start)}[]`;
    from = slot.end;
  }
  return (frame + says.slice(from)).toLowerCase();
}

/** What its slots hold that are no figures: "in [2016]" and "in [2015]" make two facts of one sentence. */
function otherValues({ slots }: PlacedPlain['statement']): string[] {
  return slots.flatMap(({ alternatives: [value = ''] }) => (FIGURE.test(value) ? [] : [value.toLowerCase()]));
}

function sharesValue(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
