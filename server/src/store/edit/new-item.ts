import type { EntityKind } from '../../core/facts/entity.ts';
import { ENTITY_SECTIONS } from '../schema/facts-file.ts';
import { scalar } from './scalar.ts';

/** What a new entry is to say. */
export interface NewItem {
  readonly name: string;
  readonly title?: { readonly title: string; readonly of?: string };
  /** The id of its source; left to be filled in where it is not known yet. */
  readonly source?: string;
}

/** The section that entities of a kind stand in. */
export function sectionOf(kind: EntityKind): string {
  return Object.entries(ENTITY_SECTIONS).find(([, section]) => section.kind === kind)![0];
}

/** The lines of a new entity, its source last. */
export function entityLines({ name, title, source }: NewItem): string[] {
  return [
    `name: ${scalar(name, { flow: false })}`,
    ...(title === undefined ? [] : ['titles:', `  - { ${titleKeys(title)} }`]),
    sourceLine(source),
  ];
}

/** The lines of a new statement, its source last. */
export function statementLines(says: string, source: string | undefined): string[] {
  return [`says: ${scalar(says, { flow: false })}`, sourceLine(source)];
}

/** The keys of a title on one line. */
export function titleKeys({ title, of, from }: { readonly title: string; readonly of?: string; readonly from?: string }): string {
  const text = (written: string) => scalar(written, { flow: true });
  return [`title: ${text(title)}`, ...(of === undefined ? [] : [`of: ${text(of)}`]), ...(from === undefined ? [] : [`from: ${from}`])].join(
    ', ',
  );
}

function sourceLine(source: string | undefined): string {
  return source === undefined ? 'source: ' : `source: ${scalar(source, { flow: false })}`;
}
