import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the editors under test, with a package.json and a lockfile of its own. */
export const host = fileURLToPath(new URL('../host', import.meta.url));

/** The project's folder. */
export const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A path inside an installed package of the host. */
export const hosted = (...path: readonly string[]) => join(host, 'node_modules', ...path);

/** Loads a package of the host; the project itself never installs one of them. */
export const requireHosted = createRequire(join(host, 'package.json'));
