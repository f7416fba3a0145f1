import type { Provenance } from '../../core/facts/source.ts';
import { type Told, tell } from '../../core/telling/told.ts';
import type { Report } from '../compile/entities.ts';
import type { FactsFile } from '../read-file.ts';
import type { Span } from '../span.ts';
import { type Linting, type PlacedPlain, placeOf, placeOfName } from './linting.ts';

interface Checked {
  readonly file: FactsFile;
  readonly span: Span;
  readonly provenance: Provenance;
}

/** Reports facts without a source and facts past their recheck: once for an entity, once for a file's statements. */
export function reportProvenance({ entities, plain, today, report }: Linting): void {
  for (const one of entities) {
    const facts = one.placed.map((placed) => ({ ...placeOf(placed), provenance: placed.statement.provenance }));
    const whose = tell('about {name}', { name: one.entity.name });
    reportUnsourced(facts, { total: facts.length, whose, at: placeOfName(one) }, report);
    reportStale(facts, { whose, today }, report);
  }
  const byFile = new Map<FactsFile, PlacedPlain[]>();
  for (const one of plain) {
    const statements = byFile.get(one.file);
    if (statements) statements.push(one);
    else byFile.set(one.file, [one]);
  }
  for (const [file, statements] of byFile) {
    const facts = statements.map(({ statement, span }) => ({ file, span, provenance: statement.provenance }));
    const whose = tell('in words in this file');
    reportUnsourced(facts, { total: facts.length, whose }, report);
    reportStale(facts, { whose, today }, report);
  }
}

function reportUnsourced(
  facts: readonly Checked[],
  about: { readonly total: number; readonly whose: Told; readonly at?: Omit<Checked, 'provenance'> },
  report: Report,
): void {
  const bare = facts.filter(({ provenance }) => provenance.sources.length === 0 && provenance.status !== 'withdrawn');
  const first = bare[0];
  if (!first) return;
  const { total, whose } = about;
  const { file, span } = bare.length === total && about.at ? about.at : first;
  report(file, {
    start: span.start,
    end: span.end,
    severity: 'warning',
    code: 'no-source',
    told:
      bare.length === 1
        ? tell('One fact {whose} has no source.', { whose })
        : bare.length === total
          ? tell('All {count} facts {whose} have no source.', { count: String(total), whose })
          : tell('{count} of {total} facts {whose} have no source.', { count: String(bare.length), total: String(total), whose }),
  });
}

function reportStale(facts: readonly Checked[], about: { readonly whose: Told; readonly today: string }, report: Report): void {
  const stale = facts.filter(({ provenance }) => provenance.recheckOn !== undefined && provenance.recheckOn < about.today);
  const first = stale[0];
  if (!first) return;
  const due = stale.map(({ provenance }) => provenance.recheckOn!).reduce((a, b) => (a < b ? a : b));
  const { whose } = about;
  const told =
    stale.length === 1
      ? tell('One fact {whose} should have been checked again by {day}.', { whose, day: due })
      : tell('{count} facts {whose} should have been checked again by {day}.', { count: String(stale.length), whose, day: due });
  report(first.file, { start: first.span.start, end: first.span.end, severity: 'warning', code: 'stale', told });
}
