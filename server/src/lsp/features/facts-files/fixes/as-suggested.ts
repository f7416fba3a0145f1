import { tell } from '../../../../core/telling/told.ts';
import type { FixMaker } from './fix.ts';

/** A key or name that was mistyped, put right. */
export const wordAsSuggested: FixMaker = ({ start, end, suggestion }) =>
  suggestion === undefined
    ? []
    : [{ title: tell('Change to `{word}`', { word: suggestion }), preferred: true, edits: [{ start, end, newText: suggestion }] }];

/** A line that YAML cannot read, as it was most likely meant. */
export const lineAsSuggested: FixMaker = ({ start, suggestion }, source) => {
  if (suggestion === undefined) return [];
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const broken = source.indexOf('\n', from);
  const end = source.slice(from, broken === -1 ? undefined : broken).trimEnd().length + from;
  return [
    { title: tell('Write: {line}', { line: suggestion.trim() }), preferred: true, edits: [{ start: from, end, newText: suggestion }] },
  ];
};

/** Every tab that indents a line, as two spaces. */
export const tabsAsSpaces: FixMaker = (_, source) => {
  const edits = [...source.matchAll(/^[ ]*\t[ \t]*/gm)].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    newText: indent.replaceAll('\t', '  '),
  }));
  return edits.length === 0 ? [] : [{ title: tell('Indent with spaces'), preferred: true, edits }];
};
