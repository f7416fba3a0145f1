import type { CheckSeverity, Config } from '../../store/config.ts';
import { DEFAULT_DRAFTS, DEFAULT_FACTS } from '../../store/config.ts';

/** The editor's settings, `stet.*`, as far as they could be read. */
export interface EditorSettings {
  readonly checks?: ReadonlyMap<string, CheckSeverity>;
  readonly facts?: readonly string[];
  readonly drafts?: readonly string[];
  readonly exclude?: readonly string[];
  readonly asOf?: string;
  readonly timeZone?: string;
}

const SEVERITIES: ReadonlySet<unknown> = new Set<CheckSeverity>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads the section `stet` of an editor's settings. What is not as it should be is left out. */
export function editorSettings(section: unknown): EditorSettings {
  if (typeof section !== 'object' || section === null) return {};
  const written = section as Readonly<Record<string, unknown>>;
  const texts = (key: string) => {
    const value = written[key];
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? { [key]: value as string[] } : {};
  };
  const text = (key: string) => (typeof written[key] === 'string' && written[key] !== '' ? { [key]: written[key] } : {});
  const checks = Object.entries(typeof written.checks === 'object' && written.checks !== null ? written.checks : {});
  return {
    checks: new Map(checks.filter((entry): entry is [string, CheckSeverity] => SEVERITIES.has(entry[1]))),
    ...texts('facts'),
    ...texts('drafts'),
    ...texts('exclude'),
    ...text('asOf'),
    ...text('timeZone'),
  };
}

/** The desk's settings, with the editor's where the desk has set nothing: one draft gets one verdict on everybody's machine. */
export function mergedSettings(desk: Config, editor: EditorSettings): Config {
  const asOf = desk.asOf ?? editor.asOf;
  const timeZone = desk.timeZone ?? editor.timeZone;
  return {
    ...desk,
    facts: desk.facts === DEFAULT_FACTS ? (editor.facts ?? desk.facts) : desk.facts,
    drafts: {
      include: desk.drafts.include === DEFAULT_DRAFTS ? (editor.drafts ?? desk.drafts.include) : desk.drafts.include,
      exclude: desk.drafts.exclude.length > 0 ? desk.drafts.exclude : (editor.exclude ?? []),
    },
    checks: new Map([...(editor.checks ?? []), ...desk.checks]),
    ...(asOf === undefined ? {} : { asOf }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}
