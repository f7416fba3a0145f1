import type { Entity } from '../../core/facts/entity.ts';
import { cells, printable } from '../terminal/cells.ts';
import type { Paint } from '../terminal/paint.ts';
import { wrapped } from '../terminal/wrap.ts';
import type { FactRow } from './fact-rows.ts';
import { WIDEST } from './pretty.ts';
import { shownOrigin } from './shown-origin.ts';

/** Facts under a heading. */
export interface FactGroup {
  readonly heading: string;
  readonly rows: readonly FactRow[];
}

export interface CardOptions {
  readonly paint: Paint;
  readonly columns: number;
  /** The root's path as shown. */
  readonly root: string;
}

/** What the store holds of an entity, for people: its names, then groups of facts in the order of time. */
export function entityCard(entity: Entity, groups: readonly FactGroup[], { paint, columns, root }: CardOptions): string {
  const width = Math.min(columns, WIDEST);
  const named = nameLines(entity, root).flatMap(([label, text]) =>
    wrapped(printable(text), Math.max(20, width - 12)).map((part, row) => `  ${paint('dim', (row ? '' : label).padEnd(10))}${part}`),
  );
  const kind = entity.subkind ? `${entity.subkind}, ` : '';
  const head = `${paint('bold', printable(entity.name))} ${paint('dim', `${kind}${entity.kind}, id ${entity.id}`)}`;
  const facts = groups.filter(({ rows }) => rows.length).flatMap((group) => ['', ...groupLines(group, { paint, columns: width, root })]);
  return [head, ...named, ...facts].map((line) => `${line}\n`).join('');
}

function nameLines(entity: Entity, root: string): [label: string, text: string][] {
  const lines: [string, string | undefined][] = [
    ['also', entity.aliases.join('; ')],
    ['short', [entity.abbr, entity.short].filter(Boolean).join('; ')],
    ['never', entity.never.join('; ')],
    ['pronouns', entity.pronouns],
    ['about', entity.description],
    ['note', entity.note],
    ['links', entity.links.map(({ url, title }) => (title ? `${title} ${url}` : url)).join('; ')],
    ['kept in', shownOrigin(entity.origin, root)],
  ];
  return lines.filter((line): line is [string, string] => Boolean(line[1]));
}

function groupLines({ heading, rows }: FactGroup, { paint, columns }: CardOptions): string[] {
  const ordered = [...rows].sort((a, b) => (a.first === b.first ? 0 : a.first - b.first));
  const left = Math.max(0, ...ordered.map(({ when }) => cells(when)));
  return [
    `  ${paint('bold', heading)}`,
    ...ordered.flatMap(({ when, what, whence }) => {
      const indent = left ? left + 6 : 4;
      const room = Math.max(20, columns - indent);
      const [first = '', ...rest] = wrapped(printable(what), room);
      const pad = ' '.repeat(indent);
      return [
        `    ${left ? `${when}${' '.repeat(left - cells(when))}  ` : ''}${first}`,
        ...rest.map((part) => pad + part),
        ...wrapped(printable(whence), room - 2).map((part) => `${pad}  ${paint('dim', part)}`),
      ];
    }),
  ];
}
