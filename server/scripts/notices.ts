import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './root.ts';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;
const WORD_LISTS = 'server/src/core/languages/en/generated/NOTICE.md';

/** The licences of all that was put into the bundles, as Markdown, with those of the data behind the word lists. Throws where a package brings none. */
export function noticesOf(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.entries(output.inputs)));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []) : [],
  );
  const notices = new Map([...new Set(folders)].map(noticeOf));
  const sections = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `## ${name}\n\n~~~text\n${text}\n~~~\n`);
  return `# What Stet is built with\n\n${sections.join('\n')}\n${readFileSync(join(root, WORD_LISTS), 'utf8').trim()}\n`;
}

/** Name with version, and the texts of its licence; one entry for copies of the same version. */
function noticeOf(folder: string): [name: string, text: string] {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const files = readdirSync(join(root, folder)).filter((file) => LICENCE.test(file));
  if (files.length === 0) throw new Error(`${name} is bundled, but brings no licence.`);
  const texts = files.sort().map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, texts.join('\n\n').replaceAll('\r\n', '\n')];
}
