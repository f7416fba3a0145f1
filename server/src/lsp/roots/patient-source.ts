import type { FactSource } from '../../core/facts/fact-source.ts';

/** The same facts, with a pause before each answer in which newer messages are handled: so a check that nobody waits for any more is noticed between its stages. */
export function patientSource(source: FactSource, turn: () => Promise<void>): FactSource {
  return {
    version: source.version,
    names: (paragraphs) => turn().then(() => source.names(paragraphs)),
    resembling: (runs) => turn().then(() => source.resembling(runs)),
    begun: (folds, most) => turn().then(() => source.begun(folds, most)),
    quoted: (passages) => turn().then(() => source.quoted(passages)),
    slice: (ids) => turn().then(() => source.slice(ids)),
  };
}
