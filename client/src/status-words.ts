import type { StatusParams } from '../../server/src/lsp/protocol.ts';

/** What the status item says; `warns` when the reader should look. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  readonly warns: boolean;
}

const FROM: Readonly<Record<StatusParams['asOfFrom'], string>> = {
  option: 'date as asked',
  'front matter': 'date from front matter',
  'file name': 'date from file name',
  setting: 'date from settings',
  today: 'date of today',
};

/** The words for a draft's status; before its first check, for that of the server. */
export function wordsOf(status: StatusParams | undefined, server: { readonly starting: boolean; readonly stopped: boolean }): StatusWords {
  if (server.stopped) return { text: 'Stet: not running', detail: 'its server has stopped', warns: true };
  if (server.starting) return { text: 'Stet: starting', detail: '', warns: false };
  if (status === undefined) return { text: 'Stet: ready', detail: 'no draft has been checked here', warns: false };
  const { asOf, asOfFrom, counts, facts, problem } = status;
  const { error, warning, information, hint } = counts;
  const found = [counted(error, 'error'), counted(warning, 'warning'), counted(information + hint, 'remark')].filter(Boolean).join(', ');
  const broken = facts.errors > 0 ? ` with ${counted(facts.errors, 'error')}` : '';
  const held = facts.files > 0 ? `${counted(facts.files, 'facts file')}${broken}` : 'no facts files';
  return {
    text: `Stet, as of ${asOf}: ${found || 'nothing to report'}`,
    detail: [FROM[asOfFrom], held, ...(problem ? [problem] : [])].join('; '),
    warns: problem !== undefined || facts.errors > 0,
  };
}

/** `2 errors`, `1 error`, and nothing for none. */
export function counted(count: number, thing: string): string {
  return count === 0 ? '' : `${count} ${thing}${count === 1 ? '' : 's'}`;
}
