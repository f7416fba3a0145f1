import { l10n } from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';
import { counted, listed } from './counted.ts';

/** What the status item says; `warns` when the reader should look. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  readonly warns: boolean;
}

/** The words for a draft's status; before its first check, for that of the server. */
export function wordsOf(status: StatusParams | undefined, server: { readonly starting: boolean; readonly stopped: boolean }): StatusWords {
  if (server.stopped) return { text: l10n.t('Stet: not running'), detail: l10n.t('its server has stopped'), warns: true };
  if (server.starting) return { text: l10n.t('Stet: starting'), detail: '', warns: false };
  if (status === undefined) return { text: l10n.t('Stet: ready'), detail: l10n.t('no draft has been checked here'), warns: false };
  const { asOf, asOfFrom, counts, facts, problem } = status;
  const { error, warning, information, hint } = counts;
  const found = listed({ error, warning, remark: information + hint }) || l10n.t('nothing to report');
  return {
    text: l10n.t('Stet, as of {0}: {1}', asOf, found),
    detail: [from(asOfFrom), held(facts), ...(problem ? [problem] : [])].join('; '),
    warns: problem !== undefined || facts.errors > 0,
  };
}

function held({ files, errors }: StatusParams['facts']): string {
  if (files === 0) return l10n.t('no facts files');
  const all = counted(files, 'facts file');
  return errors > 0 ? l10n.t('{0} with {1}', all, counted(errors, 'error')) : all;
}

function from(source: StatusParams['asOfFrom']): string {
  const words: Readonly<Record<StatusParams['asOfFrom'], string>> = {
    option: l10n.t('date as asked'),
    'front matter': l10n.t('date from front matter'),
    'file name': l10n.t('date from file name'),
    setting: l10n.t('date from settings'),
    today: l10n.t('date of today'),
  };
  return words[source];
}
