import { fingerprintOf, fingerprintOfName, fingerprintOfPlain, fingerprintOfQuote } from '../../core/facts/fingerprint.ts';
import type { StoreContents } from '../../core/facts/memory-store.ts';
import type { Origin } from '../../core/facts/source.ts';
import type { Evidence, Finding } from '../../core/findings/finding.ts';
import type { Root } from '../roots/root.ts';
import type { Checked } from './checked.ts';

/** What was found in a draft that changed facts do not touch, under the root as it is now: the same, but a fact may stand on another line. */
export function carriedOver(checked: Checked, root: Root): Checked {
  const { analysis } = checked;
  if (analysis.findings.length === 0) return { ...checked, root };
  const places = placesIn(root.store.shown);
  const moved = (evidence: Evidence): Evidence => ({ ...evidence, origin: nearestTo(evidence.origin, places.get(evidence.fact)) });
  const findings = analysis.findings.map((finding): Finding => ({ ...finding, evidence: finding.evidence.map(moved) }));
  return { ...checked, root, analysis: { ...analysis, findings } };
}

type Places = ReadonlyMap<string, readonly Origin[]>;

const known = new WeakMap<StoreContents, Places>();

function placesIn(contents: StoreContents): Places {
  let places = known.get(contents);
  if (!places) {
    places = placesOf(contents);
    known.set(contents, places);
  }
  return places;
}

function placesOf({ entities, statements, plain, quotes }: StoreContents): Places {
  const places = new Map<string, Origin[]>();
  const add = (fact: string, origin: Origin) => {
    const same = places.get(fact);
    if (same) same.push(origin);
    else places.set(fact, [origin]);
  };
  for (const one of entities) add(fingerprintOfName(one), one.origin);
  for (const one of statements) add(fingerprintOf(one), one.origin);
  for (const one of plain) add(fingerprintOfPlain(one), one.origin);
  for (const one of quotes) add(fingerprintOfQuote(one), one.origin);
  return places;
}

/** A fact that is stated twice stays as near to where it stood as it can. Of one of a pack nothing is known here. */
function nearestTo(origin: Origin, places: readonly Origin[] = []): Origin {
  const far = ({ file, line }: Origin) => (file === origin.file ? Math.abs(line - origin.line) : Infinity);
  return origin.pack === undefined ? (places.toSorted((a, b) => far(a) - far(b))[0] ?? origin) : origin;
}
