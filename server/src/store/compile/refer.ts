import type { EntityKind, EntityRef } from '../../core/facts/entity.ts';
import type { Resolver } from '../../core/facts/resolve.ts';
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
    const message = `“${text}” may be ${resolution.ids.join(' or ')}: write the id to say which.`;
    report(file, { start, end, severity: 'information', code: 'ambiguous-name', message });
    return { text };
  }
  const near = resolver.near(text);
  if (near !== undefined) {
    const message = `“${text}” is one slip away from ${near}, which the store knows.`;
    report(file, { start, end, severity: 'information', code: 'near-name', message, suggestion: near });
  }
  return { text };
}
