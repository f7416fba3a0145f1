import type { Origin, Provenance, Source } from '../../../core/facts/source.ts';
import { isoOfDay } from '../../../core/values/dates/edtf.ts';
import type { StoreProblem } from '../../../store/problem.ts';
import type { CardLink, CardProof } from '../../protocol-cards.ts';
import type { Root } from '../../roots/root.ts';
import type { Session } from '../../session.ts';
import { packTold } from '../pack-told.ts';
import { placeOf } from '../place-of.ts';

export interface ProofGiven {
  readonly root: Root;
  readonly session: Pick<Session, 'abilities' | 'say'>;
}

/** Where something is kept, on whose word, whether that is still good, and what it does not go together with. */
export function proofOf(
  { provenance, origin }: { readonly provenance: Provenance; readonly origin: Origin },
  { root, session }: ProofGiven,
): CardProof {
  const { sources, status, verifiedOn, verifiedBy, recheckOn, note } = provenance;
  const { file, line, pack } = origin;
  return {
    kept: pack === undefined ? `${file}:${line + 1}` : session.say(packTold(origin)),
    ...(pack === undefined ? { place: placeOf(origin, root, session.abilities.encoding) } : {}),
    sources: sources.map(citation),
    ...(verifiedOn === undefined ? {} : { verified: verifiedOn }),
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
    ...(recheckOn === undefined ? {} : { recheck: recheckOn }),
    stale: recheckOn !== undefined && recheckOn < isoOfDay(root.today),
    ...(status === 'verified' ? {} : { status }),
    ...(note === undefined ? {} : { note }),
    conflicts: conflictsOn(origin, root).map(({ told }) => session.say(told)),
  };
}

function citation({ title, publisher, date, url }: Source): CardProof['sources'][number] {
  const text = [title, publisher, date].filter((part) => part !== undefined).join(', ');
  const short = [publisher ?? title, date].filter((part) => part !== undefined).join(', ');
  return { short, ...cardLink(text, url) };
}

/** A link of a card: what does not lead into the web leads nowhere. */
export function cardLink(text: string, url: string | undefined): CardLink {
  return { text, ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}) };
}

/** Problems that name two places, of which this line is one. */
function conflictsOn({ file, line, pack }: Origin, { problems, files }: Root): StoreProblem[] {
  if (pack !== undefined) return [];
  return problems
    .filter(({ other }) => other !== undefined)
    .filter((problem) => {
      const there = problem.other && files.get(problem.other.file)?.positionAt(problem.other.start).line;
      return (problem.file === file && problem.line === line) || (problem.other?.file === file && there === line);
    });
}
