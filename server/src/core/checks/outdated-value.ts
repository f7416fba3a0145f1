import { textOf } from '../claims/stored-title.ts';
import { evidenceOf, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { tell } from '../telling/told.ts';
import { tokenText } from '../text/tokens.ts';
import { titleChange } from '../values/titles/print-title.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedTitle } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    titles:
      - { title: Mayor, of: Norrvik, from: 2012-01-01, to: 2019-12-31 }
      - { title: Governor, of: Vestland, from: 2020-01-01 }
  - name: Henrik Solberg
    titles:
      - { title: Mayor, of: Sundhamn, from: 2010-01-01, to: 2014-12-31 }
places:
  - { name: Norrvik, kind: city }
  - { name: Vestland, kind: state }
`;

export const check: Check = {
  id: 'outdated-value',
  rank: 7,
  severity: 'error',
  summary: 'A title that somebody no longer holds.',
  description: `Reports a title whose term ended before the time that the clause tells of.
An error where the store has a current title instead, or the wording says that it is current (an apposition, "is", "current"); else a warning.
Nothing is said where a date of the clause or of its paragraph lies in the term, nor for "then-" and "former". The fix puts the current title, or "former" before the old one.`,
  catches: [
    {
      shows: 'A later title is in the store',
      facts: FACTS,
      draft: '⟦Mayor⟧ Ottilie Brandvold said Tuesday that the road will open.',
      asOf: '2025-01-15',
      says: 'Ottilie Brandvold was Mayor of Norrvik from 2012-01-01 to 2019-12-31 (no source recorded). Now: Ottilie Brandvold is Governor of Vestland since 2020-01-01.',
      fixed: 'Governor Ottilie Brandvold said Tuesday that the road will open.',
    },
    {
      shows: 'Nothing later is in the store',
      facts: FACTS,
      draft: '⟦Mayor⟧ Henrik Solberg said Tuesday that the road will open.',
      asOf: '2025-01-15',
      severity: 'warning',
      says: 'Henrik Solberg was Mayor of Sundhamn from 2010-01-01 to 2014-12-31 (no source recorded).',
      fixed: 'Former Mayor Henrik Solberg said Tuesday that the road will open.',
    },
  ],
  silent: [
    { shows: 'A time inside the term', facts: FACTS, draft: 'In 2015, Mayor Ottilie Brandvold opened the road.', asOf: '2025-01-15' },
    { shows: 'Former', facts: FACTS, draft: 'Former Mayor Ottilie Brandvold said the road will open.', asOf: '2025-01-15' },
    { shows: 'Then', facts: FACTS, draft: 'It was then-Mayor Ottilie Brandvold who opened the road.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.titles) {
      const found = outdated(judged, context);
      if (found) yield found;
    }
  },
};

function outdated({ claim, verdict }: JudgedTitle, context: CheckContext) {
  if (verdict.kind !== 'outdated') return undefined;
  const { tokens } = context.views[claim.block]!.reading;
  const past = evidenceOf({ type: 'typed', statement: verdict.statement }, context);
  const now = verdict.current && evidenceOf({ type: 'typed', statement: verdict.current }, context);
  const sameBody =
    verdict.current && (claim.ofs.length === 0 || verdict.current.qualifiers.of?.text === verdict.statement.qualifiers.of?.text);
  const first = claim.phrase.from;
  const said = tokenText(tokens, claim.title.from, claim.title.to);
  const opening = first === 0 || /[.!?”]$/.test(tokens.folds[first - 1]!);
  const former = opening ? 'Former ' : 'former ';
  const edit =
    verdict.current && sameBody ? titleChange(tokens, claim.title, textOf(verdict.current)) : { from: first, to: first, newText: former };
  return finding(
    {
      check: 'outdated-value',
      predicate: verdict.statement.predicate,
      severity: (verdict.current || verdict.saysCurrent) && claim.subject.certainty === 'certain' ? 'error' : 'warning',
      block: claim.block,
      from: claim.title.from,
      to: claim.title.to,
      entity: verdict.statement.subject,
      message: [
        tell('{fact} ({source}).', { fact: past.told, source: sourceTold(past) }),
        ...(now ? [tell(' Now: {fact}.', { fact: now.told })] : []),
      ],
      evidence: now ? [past, now] : [past],
      fixes: [
        {
          title: edit.from < edit.to ? tell('Change “{said}” to “{right}”', { said, right: edit.newText }) : tell('Insert “former”'),
          preferred: true,
          safe: false,
          edits: [edit],
        },
      ],
    },
    context,
  );
}
