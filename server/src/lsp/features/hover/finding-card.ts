import type { Evidence, Finding } from '../../../core/findings/finding.ts';
import { tell } from '../../../core/telling/told.ts';
import type { Root } from '../../roots/root.ts';
import { citation } from './citation.ts';
import { entryLink } from './entry-link.ts';
import type { Markup } from './markup.ts';
import { quotationInMarks } from './quotation.ts';

/** The facts that a finding rests on, each with its sources and the place where it stands; its message is the editor's to show. */
export function findingCard({ evidence }: Pick<Finding, 'evidence'>, root: Root, markup: Markup): string[] {
  return evidence.length === 0 ? [] : [evidence.map((one) => evidenceLine(one, root, markup)).join('\n')];
}

function evidenceLine({ told, sources, verified, origin, quoted }: Evidence, root: Root, markup: Markup): string {
  const { plain, say } = markup;
  const parts = [
    sources.length > 0 ? sources.map((source) => citation(source, markup)).join('; ') : say(tell('no source recorded')),
    ...(verified === undefined ? [] : [say(tell('verified {day}', { day: verified }))]),
    entryLink(origin, root, markup),
  ];
  const line = `- ${plain(say(told))} (${parts.join('; ')})`;
  return quoted === undefined
    ? line
    : `${line}\n- ${say(tell('The draft beside it: {quotation}', { quotation: quotationInMarks(quoted, markup) }))}`;
}
