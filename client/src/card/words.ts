import { l10n } from 'vscode';
import type { EntityCardResult } from '../../../server/src/lsp/protocol-cards.ts';
import { kindName } from '../views/names.ts';
import type { CardWords } from './messages.ts';

/** The card's words. What stands in `{…}` by a letter is filled in by the card itself. */
export function cardWords({ kind, asOf, timeline }: EntityCardResult, before: string | undefined): CardWords {
  const items = timeline?.items ?? [];
  const terms = items.filter((item) => item.kind === 'term').length;
  return {
    kind: kindName(kind),
    ...(before === undefined ? {} : { back: l10n.t('Back to {0}', before) }),
    also: l10n.t('Also'),
    never: l10n.t('Never'),
    pronouns: l10n.t('Pronouns'),
    asOf: l10n.t('As of {0}', asOf),
    open: l10n.t('Open the entry'),
    showCard: l10n.t('Card of {name}'),
    timeline: l10n.t('Timeline'),
    timelineSays: l10n.t(
      'Terms: {0}. Events: {1}. Marked is {2}. Every one of them is in the list of facts below.',
      terms,
      items.length - terms,
      asOf,
    ),
    facts: l10n.t('Facts'),
    nothing: l10n.t('The store has its name, and nothing else of it.'),
    holds: l10n.t('holds on {0}', asOf),
    noSource: l10n.t('no source recorded'),
    verified: l10n.t('checked {day}'),
    recheck: l10n.t('check again by {day}'),
    stale: l10n.t('should have been checked again by {day}'),
    conflict: l10n.t('Conflict'),
    statuses: { unverified: l10n.t('unverified'), disputed: l10n.t('disputed'), withdrawn: l10n.t('withdrawn') },
    more: l10n.t('and {count} more'),
    mentions: l10n.t('Mentioned in'),
    reading: l10n.t('Reading the drafts …'),
    noMentions: l10n.t('No draft names it.'),
    line: l10n.t('Line {number}'),
    keys: l10n.t('Up and down move from fact to fact, Enter opens it in its file.'),
  };
}
