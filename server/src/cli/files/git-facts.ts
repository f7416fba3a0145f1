import { execFileSync } from 'node:child_process';
import { Failure } from '../failure.ts';
import { looksLikeFacts } from './looks-like-facts.ts';

/** More than any facts file. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The facts files of a folder as they were in a commit, by their paths relative to it: those that are there now, and those
 * that are gone since. Throws a `Failure` where there is no such commit, or no git.
 */
export function factsAt(revision: string, folder: string, now: Iterable<string>): ReadonlyMap<string, string> {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch (thrown) {
    const isMissing = (thrown as { code?: string }).code === 'ENOENT';
    throw new Failure(
      isMissing ? '--changed-facts needs git, which is not on this machine' : `--changed-facts: git knows no commit “${revision}” here`,
    );
  }
  const gone = git('diff', '--name-only', '--relative', '--diff-filter=D', '-z', revision, '--', '.').split('\0').filter(looksLikeFacts);
  const texts = new Map<string, string>();
  for (const path of new Set([...now, ...gone])) {
    try {
      texts.set(path, git('show', `${revision}:./${path}`));
    } catch {
      // It was not there yet.
    }
  }
  return texts;
}
