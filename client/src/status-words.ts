import type { StatusParams } from '../../server/src/lsp/protocol.ts';

/** What the status item says; `warns` when the reader should look. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  readonly warns: boolean;
}

const FROM: Readonly<Record<StatusParams['asOfFrom'], string>> = {
  option: 'as asked',
  'front matter': 'the date at its top',
  'file name': 'the date in its file name',
  setting: 'the setting asOf',
  today: 'today',
};

/** The words for a draft's status; before its first check, for that of the server. */
export function wordsOf(status: StatusParams | undefined, server: { readonly starting: boolean; readonly stopped: boolean }): StatusWords {
  if (server.stopped) return { text: 'Stet: not running', detail: 'The server has stopped.', warns: true };
  if (server.starting) return { text: 'Stet: starting', detail: '', warns: false };
  if (status === undefined) return { text: 'Stet: ready', detail: 'This file has not been checked.', warns: false };
  const { asOf, asOfFrom, counts, facts, problem } = status;
  const { error, warning, information, hint } = counts;
  const found = [counted(error, 'error'), counted(warning, 'warning'), counted(information + hint, 'remark')].filter(Boolean).join(', ');
  const store = [counted(facts.entities, 'name') || 'no names', `in ${counted(facts.files, 'facts file') || 'no facts files'}`];
  if (facts.errors > 0) store.push(`with ${counted(facts.errors, 'error')}`);
  return {
    text: `Stet: ${found || 'nothing to report'} as of ${asOf}`,
    detail: [`date from ${FROM[asOfFrom]}`, store.join(' '), ...(problem ? [problem] : [])].join(' · '),
    warns: problem !== undefined || facts.errors > 0,
  };
}

/** `2 errors`, `1 error`, and nothing for none. */
export function counted(count: number, thing: string): string {
  return count === 0 ? '' : `${count} ${thing}${count === 1 ? '' : 's'}`;
}
