import type { Entity, EntityKind } from '../../core/facts/entity.ts';
import { mentionedBy } from '../../core/facts/mentioned-by.ts';
import { nameTablesBuilder } from '../../core/facts/names/name-tables.ts';
import { numberLists } from '../../core/facts/names/number-lists.ts';
import { growingVocabulary } from '../../core/facts/names/vocabulary.ts';
import { officeKey } from '../../core/facts/office-key.ts';
import type { PlainStatement, Quote, Statement } from '../../core/facts/statement.ts';
import type { PackAbout } from './about.ts';
import { byteWriter } from './byte-writer.ts';
import { type Numbering, writeEntity } from './entity-record.ts';
import { packed } from './layout.ts';
import { resolvedRefs, unresolved } from './refs.ts';
import { sectionsFor } from './sections.ts';
import { sentenceRecord } from './sentence-record.ts';
import { writeStatement } from './statement-record.ts';

/** Titles that more statements share than this say nothing of who is meant. */
const MOST_HOLDERS = 64;

/** Takes a store in, entity by entity, and lays it out as one file. Memory grows with the pack, not with what it is made from. */
export interface PackBuilder {
  /** An entity and everything that is stated of it. Its id must be new: false, and nothing taken in, where it is not. */
  add(entity: Entity, statements: readonly Statement[]): boolean;
  addPlain(statement: PlainStatement): void;
  addQuote(quote: Quote): void;
  /** The pack's file, with other ids for entities that `renamed` names. Nothing may be added afterwards. */
  built(about: Omit<PackAbout, 'counts'>, renamed?: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer>;
}

export interface PackBuilderOptions {
  /** Whether names of places, bodies and people in facts are looked up among the entities of the pack, once all are known. */
  readonly resolves: boolean;
}

/** A pack of nothing. */
export function packBuilder({ resolves }: PackBuilderOptions): PackBuilder {
  const texts = growingVocabulary();
  const ids = growingVocabulary();
  const titles = growingVocabulary();
  const provenances = growingVocabulary();
  const names = nameTablesBuilder();
  const entities = byteWriter();
  const facts = byteWriter();
  const entityStarts: number[] = [0];
  const factStarts: number[] = [0];
  const firstStatements: number[] = [0];
  /** By the text of an id, or of a name that may turn out to be one. */
  const mentions = numberLists();
  const kinds: EntityKind[] = [];
  const refs = new Set<number>();
  const holders = numberLists();
  const wikidata: (readonly [item: number, entity: number])[] = [];
  const plain: string[] = [];
  const quotes: string[] = [];
  const numbering: Numbering = { text: texts.add, provenance: (provenance) => provenances.add(JSON.stringify(provenance)) };
  let statementCount = 0;

  return {
    add(entity, statements) {
      if (ids.numberOf(entity.id) !== -1) return false;
      const number = ids.add(entity.id);
      names.add(entity, number);
      kinds.push(entity.kind);
      writeEntity(entity, entities, numbering);
      entityStarts.push(entities.length);
      if (entity.wikidata !== undefined) wikidata.push([Number(entity.wikidata.slice(1)), number]);
      for (const statement of statements) {
        writeStatement(statement, facts, numbering);
        // Whom it names may come later: until all are known, a text stands for it.
        for (const id of mentionedBy(statement)) mentions.push(texts.add(id), statementCount);
        if (resolves) {
          for (const name of unresolved(statement)) {
            refs.add(texts.add(name));
            mentions.push(texts.add(name), statementCount);
          }
        }
        const office = officeKey(statement);
        if (office !== undefined) holders.push(titles.add(office), statementCount);
        statementCount++;
      }
      factStarts.push(facts.length);
      firstStatements.push(statementCount);
      return true;
    },
    addPlain: (statement) => void plain.push(sentenceRecord(statement)),
    addQuote: (quote) => void quotes.push(sentenceRecord(quote)),
    built(about, renamed) {
      const tables = names.built();
      const meant = resolvedRefs([...refs], { texts, ids, names: tables, kindOf: (number) => kinds[number]! });
      const mentioned = mentions.built(texts.size);
      const byEntity = numberLists();
      for (let text = 0; text < texts.size; text++) {
        if (mentioned.starts[text] === mentioned.starts[text + 1]) continue;
        const entity = meant.get(text) ?? ids.numberOf(texts.wordOf(text));
        if (entity === -1) continue;
        for (let at = mentioned.starts[text]!; at < mentioned.starts[text + 1]!; at++) byEntity.push(entity, mentioned.values[at]!);
      }
      const sections = sectionsFor({
        texts,
        ids: renamed ? { ...ids, wordOf: (number) => renamed.get(ids.wordOf(number)) ?? ids.wordOf(number) } : ids,
        titles,
        provenances,
        names: tables,
        entityStarts: Uint32Array.from(entityStarts),
        entities: entities.bytes(),
        factStarts: Uint32Array.from(factStarts),
        facts: facts.bytes(),
        firstStatements: Uint32Array.from(firstStatements),
        mentions: byEntity.built(ids.size),
        refs: [...meant].sort(([a], [b]) => a - b),
        holders: holders.built(titles.size, { longest: MOST_HOLDERS }),
        wikidata: wikidata.sort(([a], [b]) => a - b),
        plain,
        quotes,
      });
      const counts = { entities: ids.size, statements: statementCount, plain: plain.length, quotes: quotes.length };
      return packed(sections, { ...about, counts });
    },
  };
}
