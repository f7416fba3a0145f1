import type { EntityKind, EntityRef } from '../../core/facts/entity.ts';
import type { Resolver } from '../../core/facts/resolve.ts';
import { type Phrase, tell } from '../../core/telling/told.ts';
import type { FactsFile } from '../read-file.ts';
import type { Span } from '../span.ts';
import type { Report } from './entities.ts';
import type { Sources } from './provenance.ts';

/** What compiling needs to know of the whole store. */
export interface Compiling {
  readonly resolver: Resolver;
  readonly sources: Sources;
  readonly report: Report;
}

/** Where a reference is written, and what kinds of entity it is likely to mean. */
export interface Reference {
  readonly file: FactsFile;
  readonly span: Span;
  readonly kinds: readonly EntityKind[];
}

/** The entity that a text means; a text that means none stands for itself, with a hint where it looks like a slip. */
export function refer(text: string, { file, span: { start, end }, kinds }: Reference, { resolver, report }: Compiling): EntityRef {
  const resolution = resolver.resolve(text, kinds);
  if (resolution.type === 'known') return { text, id: resolution.id };
  if (resolution.type === 'ambiguous') {
    const ids = resolution.ids.reduce<Phrase>((all, last) => (all === '' ? last : tell('{all} or {last}', { all, last })), '');
    const told = tell('“{text}” may be {ids}: write the id to say which.', { text, ids });
    report(file, { start, end, severity: 'information', code: 'ambiguous-name', told });
    return { text };
  }
  const near = resolver.near(text);
  if (near !== undefined) {
    const told = tell('“{text}” is one slip away from {near}, which the store knows.', { text, near });
    report(file, { start, end, severity: 'information', code: 'near-name', told, suggestion: near });
  }
  return { text };
}
