import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryKind } from './generate/registry.ts';
import { root } from './root.ts';

/** A new check or predicate: where it goes and what is still to be done, or why there is none. */
export function scaffold(kind: RegistryKind, name: string | undefined, source: (id: string) => string): void {
  if (name === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
    refuse(
      `Give the ${kind} a name in lower case, words joined by hyphens: npm run new-${kind} ${kind === 'check' ? 'wrong-shoe' : 'founder'}`,
    );
    return;
  }
  const path = `server/src/core/${kind}s/${name}.ts`;
  if (existsSync(join(root, path))) {
    refuse(`${path} is there already.`);
    return;
  }
  writeFileSync(join(root, path), source(name));
  console.log(`Wrote ${path}. Next:
  1. Fill in everything that says REPLACE: npm test fails until none is left and the examples hold.
  2. npm run generate    registers it and makes its docs page, settings and table rows.
  3. Say in Spanish what it says, in server/src/lsp/words/es: its messages, and its summary or label; then generate again.
  4. Add a line to CHANGELOG.md under [Unreleased].`);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
