import type { FactSlice } from '../../core/facts/fact-source.ts';
import type { Provenance, Source } from '../../core/facts/source.ts';
import type { PlainStatement, Quote } from '../../core/facts/statement.ts';
import { withoutEmpty } from '../import/defined.ts';
import type { ImportedRecord } from '../import/record.ts';
import { SECTIONS, writtenEntry, writtenProvenance, writtenSource } from './written-entry.ts';

/** Everything that a store holds as records: sources that have ids first, then entities, statements in words and quotations. What is under embargo is left out. */
export function* recordsOf(facts: FactSlice): Iterable<ImportedRecord> {
  const sources = new Map<string, Source>();
  const note = ({ provenance }: { readonly provenance: Provenance }) => {
    for (const source of provenance.sources) if (source.id !== undefined) sources.set(source.id, source);
  };
  const isOpen = ({ provenance }: { readonly provenance: Provenance }) => provenance.embargo === undefined;
  for (const entity of facts.entities()) {
    note(entity);
    facts.about(entity.id).forEach(note);
  }
  facts.plain().forEach(note);
  facts.quotes().forEach(note);
  for (const [id, source] of sources) yield { type: 'source', id, entry: writtenSource(source) };
  for (const entity of facts.entities())
    if (isOpen(entity)) {
      const entry = writtenEntry(entity, facts.about(entity.id).filter(isOpen));
      yield { type: 'entity', section: SECTIONS[entity.kind], entry };
    }
  for (const plain of facts.plain()) if (isOpen(plain)) yield { type: 'statement', entry: writtenPlain(plain) };
  for (const quote of facts.quotes()) if (isOpen(quote)) yield { type: 'quote', entry: writtenQuote(quote) };
}

/** A statement with its slots in brackets again. */
function writtenPlain({ says, slots, never, many, from, to, on, tolerance, provenance }: PlainStatement) {
  let text = '';
  let at = 0;
  for (const { start, end, alternatives, list } of slots) {
    text += `${escaped(says.slice(at, start))}[${list.length > 0 ? list.join('; ') : alternatives.join('|')}]`;
    at = end;
  }
  return withoutEmpty({
    says: text + escaped(says.slice(at)),
    never,
    many: many ? 'true' : undefined,
    from: from?.text,
    to: to === 'unknown' ? to : to?.text,
    on: on?.text,
    tolerance,
    ...writtenProvenance(provenance),
  });
}

function writtenQuote({ speaker, text, on, provenance }: Quote) {
  return withoutEmpty({ speaker: speaker.text, text, on: on?.text, ...writtenProvenance(provenance) });
}

/** A bracket that belongs to the sentence. */
function escaped(text: string): string {
  return text.replace(/[[\]]/g, '\\$&');
}
