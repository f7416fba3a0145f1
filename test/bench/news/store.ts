import type { Entity } from '../../../server/src/core/facts/entity.ts';
import type { FactSource } from '../../../server/src/core/facts/fact-source.ts';
import { sourceOver } from '../../../server/src/core/facts/fact-store.ts';
import { memoryStore } from '../../../server/src/core/facts/memory-store.ts';
import { resolverOf } from '../../../server/src/core/facts/resolve.ts';
import type { Statement } from '../../../server/src/core/facts/statement.ts';
import { COUNTRIES } from './countries.ts';
import { readPeople } from './people.ts';

/** A store of everybody in the people file and of the world's countries, and what to say of it. */
export interface BigStore {
  readonly source: FactSource;
  readonly summary: string;
}

/** Reads the people file into memory behind the facts port. */
export function bigStore(file: string): BigStore {
  const { entities, statements, oneWord } = readPeople(file);
  const countries = resolverOf(COUNTRIES);
  const people: readonly Entity[] = entities;
  const linked = statements.map((statement) => withCountry(statement, countries));
  const contents = { entities: [...people, ...COUNTRIES], statements: linked, plain: [], quotes: [] };
  return {
    source: sourceOver('people', () => memoryStore(contents, 'people')),
    summary: `${people.length} people, ${linked.length} facts and ${COUNTRIES.length} countries (${oneWord} people of one-word names left out)`,
  };
}

function withCountry(statement: Statement, countries: ReturnType<typeof resolverOf>): Statement {
  const { of } = statement.qualifiers;
  const found = of && countries.resolve(of.text);
  return found?.type === 'known'
    ? { ...statement, qualifiers: { ...statement.qualifiers, of: { text: of!.text, id: found.id } } }
    : statement;
}
