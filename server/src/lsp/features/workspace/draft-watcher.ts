import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Abilities } from '../../abilities.ts';

/** Has the client tell of changes of drafts, by globs relative to any root; each is asked for once. Answers false for a client that cannot. */
export function draftWatcher(
  connection: Connection,
  { registersWatchers }: Pick<Abilities, 'registersWatchers'>,
): (globs: readonly string[]) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  const ask = (glob: string): Promise<boolean> => {
    const known = asked.get(glob);
    if (known) return known;
    const watchers = [{ globPattern: glob.startsWith('**/') ? glob : `**/${glob}` }];
    const answer = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).then(
      () => true,
      () => false,
    );
    asked.set(glob, answer);
    return answer;
  };
  return async (globs) => registersWatchers && (await Promise.all(globs.map(ask))).every(Boolean);
}
