import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../../core/findings/finding.ts';
import type { Checked } from '../checking/checked.ts';
import { STATUS, type StatusParams } from '../protocol.ts';
import { SETTINGS_FILE } from '../roots/root.ts';

/** Tells the client of a check that came to its end. */
export function sendStatus(connection: Connection, checked: Checked): void {
  void connection.sendNotification(STATUS, statusOf(checked));
}

function statusOf({ document, root, asOf, analysis: { findings }, problem }: Checked): StatusParams {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    uri: document.uri,
    root: root.uri,
    asOf: asOf.text,
    asOfFrom: asOf.from,
    counts: { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') },
    facts: {
      files: root.files.size - (root.files.has(SETTINGS_FILE) ? 1 : 0),
      entities: root.store.contents.entities.length,
      errors: root.problems.filter(({ severity }) => severity === 'error').length,
    },
    ...(problem === undefined ? {} : { problem }),
  };
}
