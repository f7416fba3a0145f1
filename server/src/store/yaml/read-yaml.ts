import type { Lines } from '../lines.ts';
import type { Trouble } from '../problem.ts';
import { composed } from './compose.ts';
import type { Tree } from './tree.ts';

/** The documents of a YAML file, and what is wrong with it as YAML. */
export interface Yaml {
  readonly trees: readonly Tree[];
  readonly troubles: readonly Trouble[];
}

/** Reads YAML 1.2 or JSON, once if it is sound. Never throws. */
export function readYaml(text: string, _lines: Lines): Yaml {
  const { trees, troubles, broken } = composed(text, 0);
  return {
    trees,
    troubles: [
      ...troubles,
      ...broken.map(({ at, end, code }) => ({ start: at, end, severity: 'error' as const, code: 'yaml', message: code })),
    ],
  };
}
