import { linesConstant, packedWords, writeModule } from './emit.ts';
import { nounsOfKind } from './nouns.ts';
import { readWordNet } from './wordnet.ts';
import { chosenWords, readUsage } from './words.ts';

const wordnet = readWordNet();
const words = chosenWords(wordnet, readUsage());
const known = new Set(words.map(({ word }) => word));

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
};
process.stdout.write(`${words.length} words; bytes: ${JSON.stringify(sizes)}\n`);
