import type { RuledFinding } from '../../../core/findings/ruling.ts';
import { type Phrase, tell } from '../../../core/telling/told.ts';
import type { Root } from '../../roots/root.ts';
import { findingCard } from './finding-card.ts';
import type { Markup } from './markup.ts';

/** What was let stand here, by whom and why, and what would be said otherwise. */
export function rulingCard({ finding, ruling, reason }: RuledFinding, root: Root, markup: Markup): string[] {
  const { plain, bold, say } = markup;
  const who = say(how(ruling)).trim();
  return [
    `${bold(say(tell('Let stand')))}${who === '' ? '' : ` ${plain(who)}`}${reason === undefined ? '' : `: ${plain(reason)}`}`,
    plain(say(finding.told)),
    ...findingCard(finding, root, markup),
  ];
}

function how(ruling: RuledFinding['ruling']): Phrase {
  if (!ruling) return tell(' by a comment in the draft');
  return [
    ruling.by === undefined ? '' : tell(' by {name}', { name: ruling.by }),
    ruling.on === undefined ? '' : tell(' on {day}', { day: ruling.on }),
  ];
}
