import { l10n } from 'vscode';
import type { EntityGroup, StoreGroup } from '../../../server/src/lsp/protocol.ts';

/** The icons of groups of a store. */
export const ICONS: Readonly<Record<StoreGroup, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  work: 'book',
  event: 'calendar',
  stale: 'history',
  conflict: 'warning',
  pack: 'package',
};

/** What a group of a store is called. */
export function groupName(group: StoreGroup): string {
  const names: Readonly<Record<StoreGroup, string>> = {
    person: l10n.t('People'),
    organization: l10n.t('Organizations'),
    place: l10n.t('Places'),
    work: l10n.t('Works'),
    event: l10n.t('Events'),
    stale: l10n.t('To check again'),
    conflict: l10n.t('Conflicts'),
    pack: l10n.t('Packs'),
  };
  return names[group];
}

/** What one member of a kind is called. */
export function kindName(kind: EntityGroup): string {
  const names: Readonly<Record<EntityGroup, string>> = {
    person: l10n.t('Person'),
    organization: l10n.t('Organization'),
    place: l10n.t('Place'),
    work: l10n.t('Work'),
    event: l10n.t('Event'),
  };
  return names[kind];
}
