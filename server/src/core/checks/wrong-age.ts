import { agesIn, possibleAges } from '../claims/ages.ts';
import { isAsserted } from '../claims/governance.ts';
import { senseOf } from '../facts/in-words.ts';
import { changeTo } from '../findings/change-to.ts';
import { evidenceOf, sourceTold } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/report.ts';
import { type Phrase, tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { slipDistance } from '../values/names/slip-distance.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedAge } from './context.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold, born: 1961-04-12 }
  - { name: Henrik Solberg, born: 1950, died: 2019-03-02 }
`;

/** So many years off, somebody else of that name is likelier than a slip, unless it is one of a figure. */
const NAMESAKE_GAP = 15;

export const check: Check = {
  id: 'wrong-age',
  rank: 9,
  severity: 'warning',
  summary: 'An age that does not follow from the date of birth.',
  description: `Reports the age of a person at the as-of date, in years ("Brandvold, 63,", "the 63-year-old") or as a decade of life ("in her 70s"), where the date of birth in the store gives another.
Where only the year of birth is known both possible ages are right. An age at another time (“died at 74”, “was elected at age 40”, “at the age of 63 in 2015”) is held against the birth and the dated fact that the sentence tells of, or the year that it names.
Nothing else is said of the dead, nor where the paragraph names a time of its own or a sentence two people.
The fix puts the age, where only one is possible.`,
  catches: [
    {
      shows: 'One year too many',
      facts: FACTS,
      draft: 'Ottilie Brandvold, ⟦64⟧, opened the fair.',
      asOf: '2025-01-15',
      says: 'The draft says “64”; by the store it is 63: Ottilie Brandvold was born on 1961-04-12 (no source recorded).',
      fixed: 'Ottilie Brandvold, 63, opened the fair.',
    },
    {
      shows: 'Another decade of life',
      facts: FACTS,
      draft: 'Ottilie Brandvold, ⟦well into her 70s⟧, opened the fair.',
      asOf: '2025-01-15',
      says: 'The draft says “well into her 70s”; by the store it is 63: Ottilie Brandvold was born on 1961-04-12 (no source recorded).',
      fixed: 'Ottilie Brandvold, 63, opened the fair.',
    },
    {
      shows: 'An age at death',
      facts: FACTS,
      draft: 'Henrik Solberg died at ⟦74⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “74”; at that time it was 68 or 69: Henrik Solberg was born in 1950 (no source recorded); Henrik Solberg died on 2019-03-02 (no source recorded).',
    },
    {
      shows: 'An age in a year',
      facts: FACTS,
      draft: 'Ottilie Brandvold won the race at the age of ⟦63⟧ on May 1, 2015.',
      asOf: '2025-01-15',
      says: 'The draft says “63”; at that time it was 54: Ottilie Brandvold was born on 1961-04-12 (no source recorded).',
      fixed: 'Ottilie Brandvold won the race at the age of 54 on May 1, 2015.',
    },
  ],
  silent: [
    { shows: 'The right age at death', facts: FACTS, draft: 'Henrik Solberg died in 2019 at 68.', asOf: '2025-01-15' },
    { shows: 'Another person’s age', facts: FACTS, draft: 'Henrik Solberg’s son died at age 40.', asOf: '2025-01-15' },
    { shows: 'The right age', facts: FACTS, draft: 'Ottilie Brandvold, 63, opened the fair.', asOf: '2025-01-15' },
    {
      shows: 'Somebody else of that name',
      facts: FACTS,
      draft: 'Ottilie Brandvold, a 19-year-old sophomore, spoke.',
      asOf: '2025-01-15',
    },
    { shows: 'Somebody who has died', facts: FACTS, draft: 'Henrik Solberg, 68, was honoured.', asOf: '2025-01-15' },
    { shows: 'A time of its own', facts: FACTS, draft: 'In 1995, Ottilie Brandvold, 34, opened the fair.', asOf: '2025-01-15' },
  ],
  *run(context) {
    const { facts, asOf } = context;
    for (const view of context.views) {
      if (view.reading.dates.some((date) => date.kind === 'calendar' && date.year !== undefined)) continue;
      for (const { mention, at, ...claimed } of agesIn(view)) {
        const statements = facts.about(mention.entity);
        const births = statements.flatMap((born) =>
          senseOf(born) === 'birth' && born.value.type === 'date' ? [{ born, ...possibleAges(born.value.date, asOf.day) }] : [],
        );
        const [first] = births;
        if (!first || first.most < 1 || statements.some((statement) => senseOf(statement) === 'death')) continue;
        if (births.some(({ least, most }) => claimed.most >= least && claimed.least <= most)) continue;
        const { born, least, most } = first;
        const gap = Math.max(claimed.least - most, least - claimed.most);
        if (gap > NAMESAKE_GAP && slipDistance(String(claimed.least), String(least), 1) > 1) continue;
        const evidence = evidenceOf({ type: 'typed', statement: born }, context);
        const said = tokenText(view.reading.tokens, at.from, at.to);
        yield finding(
          {
            check: 'wrong-age',
            predicate: born.predicate,
            severity: 'warning',
            block: view.index,
            ...at,
            entity: mention.entity,
            message: tell('The draft says “{said}”; by the store it is {age}: {fact} ({source}).', {
              said,
              age: ageTold(least, most),
              fact: evidence.told,
              source: sourceTold(evidence),
            }),
            evidence: [evidence],
            fixes:
              least !== most
                ? []
                : [{ title: changeTo(String(least)), preferred: true, safe: false, edits: [{ ...at, newText: String(least) }] }],
          },
          context,
        );
      }
    }
    for (const judged of context.agesAt) {
      const found = atDate(judged, context);
      if (found) yield found;
    }
  },
};

function atDate({ age: { mention, at, least, most, born, event }, sentence }: JudgedAge, context: CheckContext): Finding | undefined {
  const { view } = sentence;
  if (!isAsserted(view.reading.sentences[sentence.index]!.governance, at.from)) return undefined;
  const evidence = [born, ...(event ? [event] : [])].map((statement) => evidenceOf({ type: 'typed', statement }, context));
  const said = tokenText(view.reading.tokens, at.from, at.to);
  const facts = evidence.flatMap((one, i) => [i === 0 ? '' : '; ', one.told, ' (', sourceTold(one), ')']);
  return finding(
    {
      check: 'wrong-age',
      predicate: born.predicate,
      severity: 'warning',
      block: view.index,
      ...at,
      entity: mention.entity,
      message: tell('The draft says “{said}”; at that time it was {age}: {facts}.', { said, age: ageTold(least, most), facts }),
      evidence,
      fixes:
        least !== most
          ? []
          : [{ title: changeTo(String(least)), preferred: true, safe: false, edits: [{ ...at, newText: String(least) }] }],
    },
    context,
  );
}

function ageTold(least: number, most: number): Phrase {
  return least === most ? String(least) : tell('{all} or {last}', { all: String(least), last: String(most) });
}
