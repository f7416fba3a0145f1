import type { Check } from '../../src/core/checks/check.ts';
import { STYLE_SWITCHES } from '../../src/core/values/house-style.ts';
import { DEFAULT_DRAFTS, DEFAULT_FACTS, DEFAULT_PACKS } from '../../src/store/config.ts';
import { writtenJson } from './written-json.ts';

type Json = Record<string, unknown>;
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

/** package.json with the settings of the extension made from the checks, and package.nls.json with their descriptions. Everything else in both stays as it is. */
export function withSettings(
  packageJson: string,
  nlsJson: string,
  checks: readonly Check[],
): { readonly manifest: string; readonly nls: string } {
  const manifest = JSON.parse(packageJson) as Json & { contributes?: Json };
  const texts = Object.entries(JSON.parse(nlsJson) as Record<string, string>).filter(([key]) => !key.startsWith(SETTING));
  const { title, properties } = configuration(checks);
  manifest.contributes = { ...manifest.contributes, configuration: { title, properties: byKey(byFolder(properties), SETTING, texts) } };
  return { manifest: writtenJson(manifest), nls: writtenJson(Object.fromEntries(texts)) };
}

/** The texts of package.nls.json in another language, in its order: those of settings by their sentences, the others as they are in `translated`. */
export function withTranslatedSettings(nlsJson: string, translated: string, sentences: ReadonlyMap<string, string>): string {
  const known = JSON.parse(translated) as Record<string, string>;
  const texts = Object.entries(JSON.parse(nlsJson) as Record<string, string>).flatMap(([key, text]) => {
    const said = key.startsWith(SETTING) ? sentences.get(text) : known[key];
    return said === undefined ? [] : [[key, said] as const];
  });
  return writtenJson(Object.fromEntries(texts));
}

/** Beginning of the keys in package.nls.json that are made here. */
const SETTING = 'setting.';

/** Each folder of a window may set them for itself, unless they say that they are of the window. */
function byFolder(properties: Record<string, Json>): Record<string, Json> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, { scope: 'resource', ...schema }]));
}

/** Settings with keys of package.nls.json in place of their descriptions, which are added to `texts`. */
function byKey(properties: Record<string, Json>, before: string, texts: [key: string, text: string][]): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const key = before + name.replace(/^stet\./, '');
      const localized = Object.entries(schema).map(([word, value]) => {
        if (word === 'properties') return [word, byKey(value as Record<string, Json>, `${key}.`, texts)];
        if (word !== 'description' && word !== 'markdownDescription') return [word, value];
        texts.push([key, value as string]);
        return [word, `%${key}%`];
      });
      return [name, Object.fromEntries(localized)];
    }),
  );
}

/** How loud each check may be set, by its id, as JSON Schema. */
export function levelsOf(checks: readonly Check[]): Record<string, Json> {
  return Object.fromEntries(
    checks.map(({ id, severity, summary }) => [id, { type: 'string', enum: LEVELS, default: severity, description: summary }]),
  );
}

/** The names are those of `stet.yaml`, which wins where both say something. */
function configuration(checks: readonly Check[]): { readonly title: string; readonly properties: Record<string, Json> } {
  return {
    title: 'Stet',
    properties: {
      'stet.checks': {
        type: 'object',
        additionalProperties: false,
        properties: levelsOf(checks),
        default: {},
        markdownDescription: 'How loud each check is; `off` silences it.',
      },
      'stet.facts': globs(DEFAULT_FACTS, 'Where the facts files are, relative to the root.'),
      'stet.packs': globs(DEFAULT_PACKS, 'Where packs of imported facts are, relative to the root.'),
      'stet.starter': {
        type: 'boolean',
        default: true,
        description: 'Whether the pack that comes with Stet, the countries of the world, is used.',
      },
      'stet.drafts': globs(DEFAULT_DRAFTS, 'Which files are drafts, relative to the root.'),
      'stet.exclude': globs([], 'Files that are no drafts, though `stet.drafts` names them.'),
      'stet.asOf': {
        type: 'string',
        default: 'today',
        markdownDescription:
          'The day that a draft without a date of its own is read at: a date, `today`, or `tomorrow` for tomorrow’s paper.',
      },
      'stet.timeZone': {
        type: 'string',
        default: '',
        markdownDescription: 'The time zone that timestamps are read in, such as `America/New_York`.',
      },
      'stet.style': {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(STYLE_SWITCHES).map(([name, { values, description }]) => [
            name,
            { type: 'string', enum: values, default: 'any', markdownDescription: description },
          ]),
        ),
        default: {},
        markdownDescription: 'House style, where newsrooms differ: told at the level of hints, and only as far as it is set.',
      },
      'stet.show.verified': shown('A tick behind everything in a draft that a fact bears out.'),
      'stet.show.counts': shown('Above each paragraph, how its claims stand.'),
      'stet.show.names': shown('Names in drafts, coloured by what they name.'),
      'stet.show.wholeWorkspace': shown('The findings of all drafts in the Problems view, open or not.'),
      'stet.trace.server': {
        scope: 'window',
        type: 'string',
        enum: ['messages', 'verbose'],
        default: 'messages',
        description: 'How much of what editor and server say to each other the output shows, once its level is set to Trace.',
      },
      'stet.language': { type: 'string', enum: ['en'], default: 'en', description: 'The language that drafts are written in.' },
    },
  };
}

function shown(description: string): Json {
  return { type: 'boolean', default: false, description };
}

function globs(standard: readonly string[], markdownDescription: string): Json {
  return { type: 'array', items: { type: 'string' }, default: standard, markdownDescription };
}
