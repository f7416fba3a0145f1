import type { Connection } from 'vscode-languageserver';

/** Shows in the editor that something long has begun; the answer ends it. A client that shows no progress is not asked to. */
export async function shownProgress(connection: Connection, title: string, able: boolean): Promise<() => void> {
  if (!able) return () => {};
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title);
  return () => progress.done();
}
