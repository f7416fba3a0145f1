import type * as v from 'valibot';
import { tell } from '../core/telling/told.ts';
import { type HouseStyle, houseStyle } from '../core/values/house-style.ts';
import { linesOf } from './lines.ts';
import { error, problemIn, type StoreProblem, type Trouble } from './problem.ts';
import { config as schema } from './schema/config.ts';
import { validated } from './validate.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** How loud a check is. */
export type CheckSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings of one root, defaults filled in. Globs are relative to the root. */
export interface Config {
  readonly facts: readonly string[];
  /** Packs of imported facts. */
  readonly packs: readonly string[];
  /** Whether the pack that comes with Stet is used; it is, unless somebody says otherwise. */
  readonly starter?: boolean;
  readonly drafts: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** Severities by check id, for those that the desk has set. */
  readonly checks: ReadonlyMap<string, CheckSeverity>;
  /** `today`, `tomorrow` or an ISO date. */
  readonly asOf?: string;
  /** An IANA name. */
  readonly timeZone?: string;
  readonly language: string;
  readonly style: HouseStyle;
}

/** Where facts are looked for unless `stet.yaml` says otherwise. */
export const DEFAULT_FACTS: readonly string[] = ['facts/**/*.{yaml,yml,json}', '**/*.facts.{yaml,yml,json}'];

/** Where packs are looked for unless `stet.yaml` says otherwise. */
export const DEFAULT_PACKS: readonly string[] = ['facts/**/*.stetpack', '**/*.facts.stetpack'];

/** Which files are drafts unless `stet.yaml` says otherwise. */
export const DEFAULT_DRAFTS: readonly string[] = ['**/*.{md,markdown,txt}'];

/** Reads `stet.yaml`. Never throws: a setting that cannot be read is a problem and keeps its default. */
export function readConfig(text: string, path: string): { readonly config: Config; readonly problems: readonly StoreProblem[] } {
  const lines = linesOf(text);
  const { trees, troubles: unreadable } = readYaml(text);
  const troubles: Trouble[] = [...unreadable];
  const tree = trees.find((one) => one.kind !== 'nothing');
  if (tree && tree.kind !== 'map')
    troubles.push(error(tree, 'not-settings', tell('stet.yaml holds settings such as `drafts:` or `asOf:`.')));
  const rules = {
    schema: schema as v.GenericSchema<unknown, v.InferOutput<typeof schema>>,
    called: 'stet.yaml',
    vital: [],
    separable: ['checks', 'style'],
  };
  const written = tree?.kind === 'map' ? validated(tree, rules, troubles)?.value : undefined;
  const config: Config = {
    facts: written?.facts ?? DEFAULT_FACTS,
    packs: written?.packs ?? DEFAULT_PACKS,
    ...(written?.starter === undefined ? {} : { starter: written.starter }),
    drafts: { include: written?.drafts ?? DEFAULT_DRAFTS, exclude: written?.exclude ?? [] },
    checks: new Map(Object.entries(written?.checks ?? {})),
    ...(written?.asOf === undefined ? {} : { asOf: written.asOf }),
    ...(written?.timeZone === undefined ? {} : { timeZone: written.timeZone }),
    language: written?.language ?? 'en',
    style: houseStyle(written?.style ?? {}),
  };
  return { config, problems: troubles.map((trouble) => problemIn(path, lines, trouble)).sort((a, b) => a.start - b.start) };
}
