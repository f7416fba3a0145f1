import type { Cue, Predicate } from '../../src/core/predicates/predicate.ts';
import { fenced, GENERATED_NOTE, page, table } from './markdown.ts';

/** The docs page of a predicate. */
export function predicatePage(predicate: Predicate): string {
  const { id, label, summary, key, subjects, value, varies, many, cues, sentence, example } = predicate;
  return page([
    GENERATED_NOTE,
    `# ${id}`,
    summary,
    table(
      ['', ''],
      [
        ['shown as', label],
        ['key in a facts file', `\`${key}\``],
        ['said of', subjects.join(', ')],
        ['its value', value],
        ['changes over time', varies ? 'yes' : 'no'],
        ['several at a time', many ? 'yes' : 'no'],
        ['in words', sentence.replace(/\{(\w+)\}/g, '*$1*')],
      ],
    ),
    cues.length === 0 ? '' : '## Words that announce it',
    cues.map(cueLine).join('\n'),
    '## Example',
    fenced(example.facts, 'yaml'),
    'These agree with it:',
    example.agrees.map((line) => `- ${line}`).join('\n'),
  ]);
}

export function predicatesIndex(predicates: readonly Predicate[]): string {
  return page([
    GENERATED_NOTE,
    '# Predicates',
    'Each predicate is one relation that the store can hold. Every check works on every predicate.',
    table(
      ['predicate', 'key', 'said of', 'what it holds'],
      predicates.map(({ id, key, subjects, summary }) => [`[\`${id}\`](${id}.md)`, `\`${key}\``, subjects.join(', '), summary]),
    ),
  ]);
}

function cueLine({ words, before, side }: Cue): string {
  const joints = oneOf(before.map((word) => (word === '' ? 'nothing' : `*${word}*`)));
  const joined = joints === '' || joints === 'nothing' ? '' : `, joined by ${joints}`;
  return words.length === 0
    ? `- the value beside the name${joined}`
    : `- ${oneOf(words.map((word) => `*${word}*`))}, with the value ${side} it${joined}`;
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
