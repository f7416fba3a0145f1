import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 put every new object where short-lived ones go. It notices that some of what a paragraph leaves is kept, and from then on makes all such objects
 * among the old at once, where they stay, and keep alive what they refer to, until the next full collection. Measured on an 8.5 KB article: a sixth of the time, and
 * 280 MB in use instead of 160. Call it before the engine runs.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
