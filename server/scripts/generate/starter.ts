import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStore } from '../../src/store/load.ts';
import { base64Of } from '../../src/store/pack/base64.ts';
import { packOf } from '../../src/store/pack/pack-of.ts';
import { root } from '../root.ts';

const SOURCE = 'server/scripts/starter/countries.facts.yaml';

/** The module that holds the starter pack, made from its facts file. Throws where that has anything to complain of. */
export function starterModule(): string {
  const text = readFileSync(join(root, SOURCE), 'utf8');
  const { contents, problems } = loadStore([{ path: SOURCE, text }], { today: 0 });
  const first = problems.find(({ severity }) => severity !== 'information');
  if (first) throw new Error(`${SOURCE}:${first.line + 1}: ${first.message}`);
  const pack = packOf(contents, {
    title: 'Countries of the world',
    from: 'The World Factbook',
    licence: 'public domain',
    retrieved: '2026-02',
    exact: true,
  });
  return `// Made by \`npm run generate\` from ${SOURCE}.

/** The starter pack, in base64. */
export const STARTER_BASE64 =
  '${base64Of(pack)}';
`;
}
