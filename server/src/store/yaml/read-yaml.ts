import { tell } from '../../core/telling/told.ts';
import { error, type Trouble } from '../problem.ts';
import { composed, type Placing } from './compose.ts';
import { recovered } from './recover.ts';
import { tabSlip } from './slips.ts';
import type { Tree } from './tree.ts';

/** The documents of a YAML file, and what is wrong with it as YAML. */
export interface Yaml {
  readonly trees: readonly Tree[];
  readonly troubles: readonly Trouble[];
}

/** Beyond this a store belongs in a database. UTF-16 units. */
const LARGEST = 16_000_000;

/** Reads YAML 1.2 or JSON, once if it is sound; of a broken file, what can be saved. Never throws. */
export function readYaml(text: string): Yaml {
  if (text.length > LARGEST)
    return {
      trees: [],
      troubles: [
        error(
          { start: 0, end: 1 },
          'too-big',
          tell('This file is too big for a facts file (over 16 million characters). Split it, or make a pack of it with stet facts build.'),
        ),
      ],
    };
  const lost = text.search(/[\uFFFD\0]/);
  const encoding =
    lost === -1
      ? []
      : [
          error(
            { start: lost, end: lost + 1 },
            'encoding',
            tell('This file is not UTF-8: some letters could not be read. Save it as UTF-8.'),
          ),
        ];
  const whole = composed(text, (offset) => offset);
  if (whole.broken.length === 0) return { trees: whole.trees, troubles: [...encoding, ...whole.troubles] };
  const { spaced, place, troubles } = withoutTabs(text);
  const saved = recovered(spaced, place);
  return { trees: saved.trees, troubles: [...encoding, ...troubles, ...saved.troubles] };
}

/** The text with two spaces for each tab of its indentation, and the way back to the places of the file. */
function withoutTabs(text: string): { readonly spaced: string; readonly place: Placing; readonly troubles: readonly Trouble[] } {
  const tabs: number[] = [];
  for (const indent of text.matchAll(/^ *\t[ \t]*/gm)) {
    for (let at = 0; at < indent[0].length; at++) if (indent[0][at] === '\t') tabs.push(indent.index + at);
  }
  const first = tabs[0];
  if (first === undefined) return { spaced: text, place: (offset) => offset, troubles: [] };
  let spaced = '';
  let from = 0;
  for (const tab of tabs) {
    spaced += `${text.slice(from, tab)}  `;
    from = tab + 1;
  }
  const lineStart = text.lastIndexOf('\n', first) + 1;
  const lineEnd = text.indexOf('\n', first);
  const { code, told, line } = tabSlip(text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trimEnd());
  return {
    spaced: spaced + text.slice(from),
    place: (offset) => offset - tabsBefore(tabs, offset),
    troubles: [{ ...error({ start: first, end: first + 1 }, code, told), suggestion: line }],
  };
}

/** How many of the tabs stand before an offset of the spaced text, where each takes one place more. */
function tabsBefore(tabs: readonly number[], offset: number): number {
  let low = 0;
  let high = tabs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tabs[middle]! + middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
