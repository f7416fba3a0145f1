import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { type FactStore, sourceOver } from '../../server/src/core/facts/fact-store.ts';
import { memoryStore } from '../../server/src/core/facts/memory-store.ts';
import { inEnglish } from '../../server/src/core/telling/told.ts';
import { loadStore } from '../../server/src/store/load.ts';
import { openPack } from '../../server/src/store/pack/open-pack.ts';
import { packOf } from '../../server/src/store/pack/pack-of.ts';
import { projectFile } from '../support/project.ts';

/** The evaluation kit, which lies beside the project where it is to be had. */
const KIT = projectFile('../shared/eval');
const TODAY = 20_454;

const found = async (store: FactStore, text: string, path: string) => {
  const draft = readDraft(text, 'markdown');
  const asOf = asOfDate({ draft, path, today: TODAY });
  const { findings, mentions, summary } = await createAnalyzer(sourceOver('1', () => store)).analyze(draft, { asOf, today: TODAY });
  const all = { findings, mentions, summary };
  // Where a fact stands, and the fingerprint made of that, is what a pack says otherwise.
  return JSON.parse(
    JSON.stringify(all, (key, value) => (key === 'origin' || key === 'fingerprint' || key === 'facts' ? undefined : value)),
  );
};

test('a pack and its facts files find the same in every draft of the kit', { timeout: 240_000 }, async (context) => {
  if (!existsSync(KIT)) context.skip(`the evaluation kit is not at ${KIT}`);
  let drafts = 0;
  for (const part of ['cases', 'controls']) {
    for (const id of readdirSync(join(KIT, part))) {
      const folder = join(KIT, part, id);
      if (!existsSync(join(folder, 'facts'))) continue;
      const texts = readdirSync(join(folder, 'facts')).map((name) => ({
        path: `facts/${name}`,
        text: readFileSync(join(folder, 'facts', name), 'utf8'),
      }));
      const { contents } = loadStore(texts, { today: TODAY });
      const opened = openPack('kit.stetpack', packOf(contents, {}));
      if (opened.kind !== 'pack') throw new Error(inEnglish(opened.why));
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(await found(opened.store, text, name), `${id}/${name}`).toEqual(await found(memoryStore(contents, '1'), text, name));
        drafts++;
      }
    }
  }
  expect(drafts).toBeGreaterThan(100);
});
