import type { Severity } from '../../core/findings/finding.ts';
import type { Checked } from '../checking/checked.ts';
import { STATUS, type StatusParams } from '../protocol.ts';
import { type Root, SETTINGS_FILE } from '../roots/root.ts';
import type { Session } from '../session.ts';

/** Tells the client of a check that came to its end. */
export function sendStatus({ connection, say }: Pick<Session, 'connection' | 'say'>, checked: Checked): void {
  const { problem } = checked;
  void connection.sendNotification(STATUS, { ...statusOf(checked), ...(problem === undefined ? {} : { problem: say(problem) }) });
}

function statusOf({ document, root, asOf, analysis: { findings } }: Checked): StatusParams {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    uri: document.uri,
    root: root.uri,
    asOf: asOf.text,
    asOfFrom: asOf.from,
    counts: { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') },
    facts: factsOf(root),
  };
}

function factsOf({ files, store, problems }: Root): StatusParams['facts'] {
  return {
    files: files.size - (files.has(SETTINGS_FILE) ? 1 : 0),
    entities: store.contents.entities.length,
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

/** How much a root holds, for the log. */
export function factsInWords(root: Root): string {
  const { files, entities, errors } = factsOf(root);
  return `${files} file${files === 1 ? '' : 's'}, ${entities} entit${entities === 1 ? 'y' : 'ies'}, ${errors} error${errors === 1 ? '' : 's'}`;
}
