import type { RuledFinding } from '../../../core/findings/ruling.ts';
import type { Root } from '../../roots/root.ts';
import { findingCard } from './finding-card.ts';
import type { Markup } from './markup.ts';

/** What was let stand here, by whom and why, and what would be said otherwise. */
export function rulingCard({ finding, ruling, reason }: RuledFinding, root: Root, markup: Markup): string[] {
  const { plain, bold } = markup;
  const by = [ruling?.by === undefined ? '' : `by ${ruling.by}`, ruling?.on === undefined ? '' : `on ${ruling.on}`]
    .filter(Boolean)
    .join(' ');
  const how = ruling ? by : 'by a comment in the draft';
  return [
    `${bold('Let stand')}${how === '' ? '' : ` ${plain(how)}`}${reason === undefined ? '' : `: ${plain(reason)}`}`,
    plain(finding.message),
    ...findingCard(finding, root, markup),
  ];
}
