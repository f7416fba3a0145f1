import { findEntity } from '../../core/entities/find-entity.ts';
import { type Holdings, holdingsOf } from '../../core/entities/holdings.ts';
import type { Entity } from '../../core/facts/entity.ts';
import { labelOf } from '../../core/facts/in-words.ts';
import type { Arguments, Command } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { EXIT, type Io } from '../io.ts';
import { entityCard, type FactGroup } from '../reporters/entity-card.ts';
import { outrankedRow, plainRow, quoteRow, statementRow } from '../reporters/fact-rows.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import { rootRegistry } from '../roots/registry.ts';
import { painter } from '../terminal/paint.ts';

/** `stet facts show`: what the store holds of somebody or something. */
export const factsShow: Command = {
  name: 'facts show',
  operands: 'NAME',
  summary: 'print what your facts say of somebody or something, with sources',
  about:
    'Prints everything that the facts of the folder you are in hold of a person, organization, place, work or event. Any of its names will do, or its id; capitals and accents do not matter.',
  options: [
    {
      name: 'facts',
      value: 'GLOB',
      repeatable: true,
      summary: 'Look in these facts files in place of those of the folder you are in. May be given several times.',
    },
  ],
  examples: [
    ['stet facts show "Niels Bohr"', 'by name'],
    ['stet facts show niels-bohr', 'by id'],
  ],
  run,
};

/** Candidates named when a name may mean several. */
const LISTED = 8;

async function run(args: Arguments, io: Io): Promise<number> {
  const typed = args.positionals.join(' ').trim();
  if (!typed) throw new Failure('facts show needs a name, such as stet facts show "Niels Bohr"');
  const registry = rootRegistry(io, args.values.get('facts'));
  const root = await registry.open(registry.rootOf(io.cwd));
  if (!root.texts.size && !root.packs.length) throw new Failure(`no facts files in ${root.path}`);
  const entity = await theEntity(typed, root, io.now);
  const holdings = await holdingsOf(entity, root.facts, io.now);
  const paint = painter(io.outIsTerminal && io.colour && !args.flags.has('no-color'));
  io.out(entityCard(entity, groupsOf(holdings, root), { paint, columns: io.columns, root: root.path }));
  return EXIT.clean;
}

async function theEntity(typed: string, root: OpenRoot, now: Date): Promise<Entity> {
  const { entities, suggestions } = await findEntity(typed, root, now);
  if (entities.length > 1) {
    const list = entities.slice(0, LISTED).map(({ id, name, kind, description }) => `${id} (${name}, ${description ?? kind})`);
    const more = entities.length > LISTED ? [`${entities.length - LISTED} more`] : [];
    throw new Failure(`“${typed}” may be ${[...list, ...more].join('; ')}: name one by its id`);
  }
  const [entity] = entities;
  if (entity) return entity;
  throw new Failure(`the facts hold nothing of “${typed}”${suggestions.length ? `; did you mean ${suggestions.join(', ')}?` : ''}`);
}

function groupsOf({ statements, outranked, mentions, plain, quotes, nameOf }: Holdings, root: OpenRoot): FactGroup[] {
  const groups = new Map<string, FactGroup['rows'][number][]>();
  for (const statement of statements) {
    const heading = labelOf(statement.predicate);
    groups.set(heading, [...(groups.get(heading) ?? []), statementRow(statement, root.path)]);
  }
  const named = mentions.map((statement) => {
    const row = statementRow(statement, root.path);
    return {
      ...row,
      what: `${nameOf(statement.subject)}, ${labelOf(statement.predicate)}: ${row.what}`,
    };
  });
  return [
    ...[...groups].map(([heading, rows]) => ({ heading, rows })),
    { heading: 'kept, but not used', rows: outranked.map((one) => outrankedRow(one, root.path)) },
    { heading: 'named in', rows: named },
    { heading: 'statements', rows: plain.map((statement) => plainRow(statement, root.path)) },
    { heading: 'quotes', rows: quotes.map((quote) => quoteRow(quote, root.path)) },
  ];
}
