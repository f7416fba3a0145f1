import type { Origin, Provenance, Source } from '../../../core/facts/source.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import type { Encoding } from '../../encoding.ts';
import type { CardProof } from '../../protocol-cards.ts';
import type { Root } from '../../roots/root.ts';
import { placeOf } from '../place-of.ts';

export interface ProofGiven {
  readonly root: Root;
  readonly encoding: Encoding;
}

/** Where something is kept, on whose word, whether that is still good, and what it does not go together with. */
export function proofOf(
  { provenance, origin }: { readonly provenance: Provenance; readonly origin: Origin },
  { root, encoding }: ProofGiven,
): CardProof {
  const { sources, status, verifiedOn, verifiedBy, recheckOn, note } = provenance;
  const { file, line, pack } = origin;
  return {
    kept: pack === undefined ? `${file}:${line + 1}` : pack === file ? `pack ${file}` : `pack “${pack}”`,
    ...(pack === undefined ? { place: placeOf(origin, root, encoding) } : {}),
    sources: sources.map(citation),
    ...(verifiedOn === undefined ? {} : { verified: verifiedOn }),
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
    ...(recheckOn === undefined ? {} : { recheck: recheckOn }),
    stale: recheckOn !== undefined && recheckOn < isoOfDay(root.today),
    ...(status === 'verified' ? {} : { status }),
    ...(note === undefined ? {} : { note }),
    conflicts: conflictsOn(origin, root),
  };
}

function citation({ title, publisher, date, url }: Source): CardProof['sources'][number] {
  const text = [title, publisher, date].filter((part) => part !== undefined).join(', ');
  const short = [publisher ?? title, date].filter((part) => part !== undefined).join(', ');
  return { text, short, ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}) };
}

/** Problems that name two places, of which this line is one. */
function conflictsOn({ file, line, pack }: Origin, { problems, files }: Root): string[] {
  if (pack !== undefined) return [];
  return problems
    .filter(({ other }) => other !== undefined)
    .filter((problem) => {
      const there = problem.other && files.get(problem.other.file)?.positionAt(problem.other.start).line;
      return (problem.file === file && problem.line === line) || (problem.other?.file === file && there === line);
    })
    .map(({ message }) => message);
}
