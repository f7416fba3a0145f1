import { holdersOf } from '../../core/facts/holders.ts';
import { nameKey } from '../../core/facts/resolve.ts';
import type { Statement } from '../../core/facts/statement.ts';
import { type Told, tell } from '../../core/telling/told.ts';
import type { PlacedStatement } from '../compile/statements.ts';
import { type LintedEntity, type Linting, otherPlace, placeInWords, placeOf } from './linting.ts';

interface Term {
  readonly holder: LintedEntity;
  readonly placed: PlacedStatement;
  /** The days on which the office was surely held: the latest start and the earliest end. */
  readonly start: number;
  readonly end: number;
}

/** The start of a term that still runs and began nobody says when: after all others, before it ends. */
const SOME_DAY = Number.MAX_SAFE_INTEGER;

/** Reports two people who surely hold an office for one at the same time. They may share the day of the handover. */
export function reportTwoHolders({ entities, report }: Linting): void {
  for (const terms of termsByOffice(entities).values()) {
    terms.sort((a, b) => a.start - b.start || a.end - b.end);
    let longest: Term | undefined;
    for (const term of terms) {
      if (longest && longest.holder !== term.holder && Math.max(longest.start, term.start) < Math.min(longest.end, term.end)) {
        const { file, span } = placeOf(term.placed);
        const title = titleOf(term.placed.statement);
        const told = tell('{name} and {other} ({place}) are both {title} at the same time. If that is right, add `holders: many`.', {
          name: term.holder.entity.name,
          other: longest.holder.entity.name,
          place: placeInWords(placeOf(longest.placed)),
          title,
        });
        report(file, { ...span, severity: 'warning', code: 'two-holders', told, other: otherPlace(placeOf(longest.placed)) });
      }
      if (!longest || term.end > longest.end) longest = term;
    }
  }
}

function termsByOffice(entities: readonly LintedEntity[]): Map<string, Term[]> {
  const offices = new Map<string, Term[]>();
  for (const holder of entities) {
    for (const placed of holder.placed) {
      const { predicate, value, qualifiers, provenance } = placed.statement;
      const { of, from, to } = qualifiers;
      if (predicate !== 'title' || value.type !== 'text' || !of || qualifiers.acting === true || provenance.status !== 'verified') continue;
      if ((qualifiers.holders ?? holdersOf(value.text)) === 'many' || to === 'unknown' || (!from && to)) continue;
      const key = `${nameKey(value.text)} of ${of.id ?? nameKey(of.text)}`;
      const term = { holder, placed, start: from?.last ?? SOME_DAY, end: to?.first ?? Number.POSITIVE_INFINITY };
      const terms = offices.get(key);
      if (terms) terms.push(term);
      else offices.set(key, [term]);
    }
  }
  return offices;
}

function titleOf({ value, qualifiers }: Statement): Told {
  return tell('{title} of {place}', { title: value.type === 'text' ? value.text : '', place: qualifiers.of?.text ?? '' });
}
