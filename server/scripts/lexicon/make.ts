import { linesConstant, packedWords, writeModule } from './emit.ts';
import { nounsOfKind } from './nouns.ts';
import { knownPlaces } from './places.ts';
import { relationsAmong } from './relations.ts';
import { readWordNet } from './wordnet.ts';
import { chosenWords, readUsage } from './words.ts';

const wordnet = readWordNet();
const words = chosenWords(wordnet, readUsage());
const known = new Set(words.map(({ word }) => word));
const relations = relationsAmong(wordnet, words);
const joined = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' '));

const sizes = {
  words: writeModule(
    'lexicon-words',
    linesConstant(
      'PACKED_WORDS',
      'Front-coded words with attributes; lexicon-words.ts in the folder above reads them.',
      packedWords(words),
    ),
  ),
  nouns: writeModule(
    'lexicon-nouns',
    (['role', 'relative', 'organization', 'place', 'time'] as const)
      .map((kind) => {
        const nouns = nounsOfKind(wordnet, kind, known).join(' ');
        return `/** Nouns of the kind, separated by spaces. */\nexport const ${kind.toUpperCase()}_NOUNS =\n'${nouns}';\n`;
      })
      .join('\n'),
  ),
  places: writeModule(
    'lexicon-places',
    `/** Well-known places and peoples, separated by spaces. */\nexport const KNOWN_PLACES =\n'${knownPlaces(wordnet).join(' ')}';\n`,
  ),
  relations: writeModule(
    'lexicon-relations',
    linesConstant('FAMILIES', 'A verb and the nouns derived from it, separated by spaces.', joined(relations.families)) +
      linesConstant('SYNONYMS', 'Verbs that mainly mean the same, separated by spaces.', joined(relations.synonyms)),
  ),
};
process.stdout.write(`${words.length} words; bytes: ${JSON.stringify(sizes)}\n`);
