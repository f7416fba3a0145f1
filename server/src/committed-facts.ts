import { execFileSync } from 'node:child_process';
import { looksLikeFacts } from './store/looks-like-facts.ts';

/** More than all facts files together. Bytes. */
const LARGEST = 256 * 1024 * 1024;

/** Facts files as they were in a commit, or why that cannot be told. */
export type CommittedFacts =
  | { readonly kind: 'texts'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'no-git' | 'no-commit' };

/**
 * The facts files of a folder as they were in a commit, by their paths relative to it: those that are there now, and those that
 * are gone since; one that was not there yet is left out. Runs git in the folder, and waits for it.
 */
export function committedFacts(revision: string, folder: string, now: Iterable<string>): CommittedFacts {
  const git = (args: readonly string[], input = ''): Buffer =>
    execFileSync('git', args, { cwd: folder, input, maxBuffer: LARGEST, stdio: ['pipe', 'pipe', 'ignore'] });
  try {
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch (thrown) {
    return { kind: (thrown as { code?: string }).code === 'ENOENT' ? 'no-git' : 'no-commit' };
  }
  const gone = git(['diff', '--name-only', '--relative', '--diff-filter=D', '-z', revision, '--', '.']).toString().split('\0');
  const paths = [...new Set([...now, ...gone.filter(looksLikeFacts)])].filter((path) => !path.includes('\n'));
  const answers = git(['cat-file', '--batch'], paths.map((path) => `${revision}:./${path}\n`).join(''));
  return { kind: 'texts', texts: textsOf(paths, answers) };
}

/** What `git cat-file --batch` says of each path: a line with the size and then so many bytes, or a line that ends in “missing”. */
function textsOf(paths: readonly string[], answers: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = answers.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(answers.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(path, answers.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
