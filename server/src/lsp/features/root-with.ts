import { keyOf } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Roots } from '../roots/roots.ts';

/** The root in use at an address, as it now stands. */
export async function rootWith(uri: string, roots: Roots): Promise<Root | undefined> {
  return (await roots.all()).find((root) => keyOf(root.uri) === keyOf(uri));
}
