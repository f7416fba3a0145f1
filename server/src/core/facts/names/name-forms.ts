import { isOrdinaryWord, isOrganizationNoun } from '../../languages/en/lexicon.ts';
import { NAME_SUFFIXES } from '../../languages/en/particles.ts';
import { parsePersonName, shortForms } from '../../values/names/person-name.ts';
import type { Entity } from '../entity.ts';
import type { NameForm } from '../fact-source.ts';

/** What an entity's names are found under, each with what it is. Right forms come first, so that a form which is right for an entity never counts as wrong for it. */
export function* formsOf(entity: Entity): Iterable<{ text: string; form: NameForm }> {
  yield { text: entity.name, form: 'name' };
  for (const text of entity.aliases) yield { text, form: 'alias' };
  if (entity.abbr !== undefined) yield { text: entity.abbr, form: 'abbr' };
  if (entity.short !== undefined) yield { text: entity.short, form: 'short' };
  for (const text of shortenedForms(entity)) yield { text, form: 'family' };
  for (const text of entity.demonyms) yield* withPlural(text, 'demonym');
  for (const text of entity.descriptors) yield { text: text.replace(/^(the|a|an)\s+/i, ''), form: 'descriptor' };
  for (const text of entity.never) {
    yield { text, form: 'never' };
    for (const demonym of demonymsBySameSlip(entity, text)) yield* withPlural(demonym, 'never-demonym');
  }
}

/** What prose shortens a full name to: a person's family name, "Vanderbilt" for the university, a name less its place. */
function shortenedForms(entity: Entity): string[] {
  if (entity.kind === 'person') {
    if (!entity.name.includes(' ') || / of /.test(entity.name)) return [];
    const [bare] = entity.name.split(', ');
    return shortForms(parsePersonName(bare!, entity)).filter((form) => !NAME_SUFFIXES.has(form.replace('.', '').toLowerCase()));
  }
  const comma = entity.name.indexOf(',');
  if (comma > 0) return [entity.name.slice(0, comma)];
  const words = entity.name.split(' ');
  const last = words.at(-1)!;
  const lone = words.length === 2 && isOrganizationNoun(last.toLowerCase()) && !isOrdinaryWord(words[0]!.toLowerCase());
  return entity.kind === 'organization' && lone ? [words[0]!] : [];
}

function* withPlural(text: string, form: NameForm): Iterable<{ text: string; form: NameForm }> {
  yield { text, form };
  if (/[^sezh]$/i.test(text)) yield { text: `${text}s`, form };
}

/** `never: [Columbia]` of Colombia, demonym Colombian: Columbian. */
function demonymsBySameSlip(entity: Entity, wrong: string): string[] {
  return entity.demonyms.flatMap((demonym) => {
    const shared = sharedPrefix(entity.name.toLowerCase(), demonym.toLowerCase());
    if (shared < 3 || shared < entity.name.length - 2 || wrong.length !== entity.name.length) return [];
    return [wrong.slice(0, shared) + demonym.slice(shared)];
  });
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
