import { keyOf } from '../files/uris.ts';
import type { Host } from '../host.ts';
import type { Root } from './root.ts';

/** Milliseconds after which the clock is looked at again, however far off a release is: a timer stands still while the machine sleeps. */
const LONGEST = 600_000;

/** Calls back when the moment has come from which a root, as it was opened last, shows facts that were under embargo. To be told of each root that is opened. */
export function releaseClock({ now, later }: Pick<Host, 'now' | 'later'>, onRelease: (root: Root) => void): (root: Root) => void {
  const waiting = new Map<string, () => void>();
  return function wait(root) {
    const key = keyOf(root.uri);
    waiting.get(key)?.();
    waiting.delete(key);
    const { nextRelease } = root.store;
    if (nextRelease === undefined) return;
    const left = nextRelease.getTime() - now().getTime();
    if (left > 0)
      waiting.set(
        key,
        later(Math.min(left, LONGEST), () => wait(root)),
      );
    else onRelease(root);
  };
}
