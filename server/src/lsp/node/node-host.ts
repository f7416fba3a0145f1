import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { committedFacts } from '../../committed-facts.ts';
import type { Host } from '../host.ts';
import { nodeFiles } from './node-files.ts';

/** This machine as the server's host. `bundle` is the URL of the running file: package.json and docs/ stand beside its folder. */
export function nodeHost(bundle: string): Host {
  const manifest: { readonly version: string; readonly homepage?: string } = JSON.parse(
    readFileSync(new URL('../package.json', bundle), 'utf8'),
  );
  const docs =
    manifest.homepage === undefined ? new URL('../docs/checks', bundle).href : `${manifest.homepage.replace(/\/$/, '')}/docs/checks`;
  return {
    files: new Map([['file', nodeFiles]]),
    now: () => new Date(),
    turn: () => new Promise((resolve) => void setImmediate(resolve)),
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    committed(folder, paths) {
      if (!folder.startsWith('file:')) return undefined;
      const then = committedFacts('HEAD', fileURLToPath(folder), paths);
      return then.kind === 'texts' && then.texts.size > 0 ? then.texts : undefined;
    },
    docs,
    version: manifest.version,
  };
}
