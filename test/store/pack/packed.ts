import { inEnglish } from '../../../server/src/core/telling/told.ts';
import { loadStore } from '../../../server/src/store/load.ts';
import { type OpenedPack, openPack } from '../../../server/src/store/pack/open-pack.ts';
import { packOf } from '../../../server/src/store/pack/pack-of.ts';

/** Days since 1970-01-01. */
const TODAY = 20_454;

/** What facts files hold. They must load without an error. */
export function contentsOf(...texts: readonly string[]) {
  const { contents, problems } = loadStore(
    texts.map((text, at) => ({ path: `facts/${at}.yaml`, text })),
    { today: TODAY },
  );
  const broken = problems.find(({ severity }) => severity === 'error');
  if (broken) throw new Error(`line ${broken.line + 1}: ${broken.message}`);
  return contents;
}

/** A pack of facts files, opened. */
export function packedFrom(title: string, ...texts: readonly string[]): OpenedPack & { readonly kind: 'pack' } {
  const opened = openPack(`${title}.stetpack`, packOf(contentsOf(...texts), { title }), (why) => {
    throw new Error(why);
  });
  if (opened.kind !== 'pack') throw new Error(inEnglish(opened.why));
  return opened;
}
