import type { Provenance, Source } from '../../core/facts/source.ts';
import { tell } from '../../core/telling/told.ts';
import { isoOfDay } from '../../core/values/dates/edtf.ts';
import { error, type Trouble } from '../problem.ts';
import type { Duration, WrittenProvenance } from '../schema/provenance.ts';
import type { WrittenSource } from '../schema/source.ts';
import type { Span } from '../span.ts';

/** The sources of a store by id. */
export type Sources = ReadonlyMap<string, Source>;

/** A fact's own provenance over its entity's, with the ids of sources that are not there. */
export function provenanceOf(
  own: WrittenProvenance,
  inherited: WrittenProvenance,
  sources: Sources,
): { readonly provenance: Provenance; readonly unknown: readonly string[] } {
  const written = { ...given(inherited), ...given(own) };
  const unknown: string[] = [];
  const found: Source[] = [];
  for (const source of written.source ?? []) {
    if (typeof source !== 'string') found.push(sourceOf(source));
    else if (sources.has(source)) found.push(sources.get(source)!);
    else if (/^https?:\/\//.test(source)) found.push({ title: source, url: source });
    else unknown.push(source);
  }
  const verified = written.verified?.on;
  const recheckOn = written.recheck && recheckDay(written.recheck, verified?.last);
  const provenance: Provenance = {
    sources: found,
    status: written.status ?? 'verified',
    ...(verified && Number.isFinite(verified.first) ? { verifiedOn: isoOfDay(verified.last) } : {}),
    ...(written.verified?.by === undefined ? {} : { verifiedBy: written.verified.by }),
    ...(recheckOn === undefined ? {} : { recheckOn: isoOfDay(recheckOn) }),
    ...(own.note === undefined ? {} : { note: own.note }),
    ...(written.licence === undefined ? {} : { licence: written.licence }),
    ...(written.embargo === undefined ? {} : { embargo: written.embargo }),
  };
  return { provenance, unknown: own.source ? unknown : [] };
}

/** What is wrong with the id of a source that is not there. */
export function unknownSource(id: string, at: Span): Trouble {
  return error(at, 'unknown-source', tell('There is no source `{id}` under `sources`.', { id }));
}

/** A source as core knows it; without a title it goes by its publisher, address or id. */
export function sourceOf(written: WrittenSource, id?: string): Source {
  const { title, publisher, url, date, retrieved } = written;
  return {
    ...(id === undefined ? {} : { id }),
    title: title ?? publisher ?? url ?? id ?? '',
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
}

/** The provenance keys of a value that may carry others too. */
function given(written: WrittenProvenance): WrittenProvenance {
  const { source, verified, recheck, status, licence, embargo } = written;
  return {
    ...(source ? { source } : {}),
    ...(verified ? { verified } : {}),
    ...(recheck ? { recheck } : {}),
    ...(status ? { status } : {}),
    ...(licence === undefined ? {} : { licence }),
    ...(embargo === undefined ? {} : { embargo }),
  };
}

/** The last day on which the fact is fresh; undefined for a time after a check that nobody noted. */
function recheckDay(recheck: NonNullable<WrittenProvenance['recheck']>, verified: number | undefined): number | undefined {
  if (!('unit' in recheck)) return Number.isFinite(recheck.last) ? recheck.last : undefined;
  return verified !== undefined && Number.isFinite(verified) ? verified + daysOf(recheck) : undefined;
}

/** Months count 30 days and years 365: a reminder need not know the calendar. */
function daysOf({ count, unit }: Duration): number {
  return count * { day: 1, week: 7, month: 30, year: 365 }[unit];
}
