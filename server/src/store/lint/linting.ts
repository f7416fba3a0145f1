import type { Entity } from '../../core/facts/entity.ts';
import type { PlainStatement } from '../../core/facts/statement.ts';
import type { EntityGroup, Report } from '../compile/entities.ts';
import type { PlacedStatement } from '../compile/statements.ts';
import type { Trouble } from '../problem.ts';
import type { FactsFile } from '../read-file.ts';
import type { Span } from '../span.ts';
import { spanAt } from '../yaml/tree.ts';

/** A compiled entity with the parts it was compiled from. */
export interface LintedEntity {
  readonly entity: Entity;
  readonly group: EntityGroup;
  readonly placed: readonly PlacedStatement[];
}

/** A statement in plain words and where it is written. */
export interface PlacedPlain {
  readonly statement: PlainStatement;
  readonly file: FactsFile;
  readonly span: Span;
}

/** What the checks of a whole store look at. */
export interface Linting {
  readonly entities: readonly LintedEntity[];
  readonly plain: readonly PlacedPlain[];
  /** ISO date. */
  readonly today: string;
  readonly report: Report;
}

/** Where a typed fact is written. */
export function placeOf({ part, path }: PlacedStatement): { readonly file: FactsFile; readonly span: Span } {
  return { file: part.file, span: spanAt(part.entry.valid.tree, path) };
}

/** Where an entity's name is written first. */
export function placeOfName({ group }: LintedEntity): { readonly file: FactsFile; readonly span: Span } {
  const { file, entry } = group.parts[0]!;
  return { file, span: spanAt(entry.valid.tree, ['name']) };
}

/** A place as the other side of a problem. */
export function otherPlace({
  file,
  span: { start, end },
}: {
  readonly file: FactsFile;
  readonly span: Span;
}): NonNullable<Trouble['other']> {
  return { file: file.path, start, end };
}

/** `file:line` of a place, as people count lines. */
export function placeInWords({ file, span }: { readonly file: FactsFile; readonly span: Span }): string {
  return `${file.path}:${file.lines.at(span.start).line + 1}`;
}
