import type { Tree, TreeCursor } from '@lezer/common';
import type { Span } from '../text/span.ts';

/** A link or image taken apart; spans are offsets into the source. */
export interface LinkParts {
  /** Between the first brackets. */
  readonly text: Span;
  /** Whether it has an address of its own, in round brackets. */
  readonly inline: boolean;
  /** The label by which it may refer to an address given elsewhere. */
  readonly label: string;
  /** Without its quotation marks. */
  readonly title?: Span;
}

/** The parts of the link or image node at the cursor, which ends where it began. */
export function linkParts(cursor: TreeCursor, source: string, offset: number): LinkParts {
  const end = cursor.to + offset;
  const text = { start: cursor.from + offset, end };
  let marks = 0;
  let inline = false;
  let label: string | undefined;
  let title: Span | undefined;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'LinkMark') {
        marks++;
        if (marks === 1) text.start = cursor.to + offset;
        else if (marks === 2) text.end = cursor.from + offset;
        else inline = true;
      } else if (cursor.name === 'LinkLabel') label = source.slice(cursor.from + offset + 1, cursor.to + offset - 1);
      else if (cursor.name === 'LinkTitle') title = { start: cursor.from + offset + 1, end: cursor.to + offset - 1 };
    } while (cursor.nextSibling());
    cursor.parent();
  }
  const parts = { text, inline, label: label || source.slice(text.start, text.end) };
  return title === undefined ? parts : { ...parts, title };
}

/** The labels that the draft's link definitions (`[label]: address`) define. */
export function linkLabels(tree: Tree, source: string, offset: number): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'LinkLabel') labels.add(normalLabel(source.slice(from + offset + 1, to + offset - 1)));
      return name === 'Document' || name === 'LinkReference' || BLOCKS.test(name);
    },
  });
  return labels;
}

const BLOCKS = /^(?:Blockquote|BulletList|OrderedList|ListItem)$/;

/** The form under which two labels of links count as one. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
