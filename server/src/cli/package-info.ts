import { readFileSync } from 'node:fs';

/** What package.json says of this build, read where it is needed: `dist/` stands beside it. */
export function packageInfo(): { readonly version: string; readonly homepage?: string } {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
}
