import { type HouseStyle, houseStyle } from '../../core/values/house-style.ts';
import type { CheckSeverity, Config } from '../../store/config.ts';
import { DEFAULT_DRAFTS, DEFAULT_FACTS, DEFAULT_PACKS } from '../../store/config.ts';

/** The editor's settings, `stet.*`, as far as they could be read. */
export interface EditorSettings {
  readonly checks?: ReadonlyMap<string, CheckSeverity>;
  readonly facts?: readonly string[];
  readonly packs?: readonly string[];
  readonly starter?: boolean;
  readonly drafts?: readonly string[];
  readonly exclude?: readonly string[];
  readonly asOf?: string;
  readonly timeZone?: string;
  readonly style?: HouseStyle;
  readonly show?: Partial<Shown>;
}

/** What an editor shows beside the findings of the drafts that are open, each of it off unless it is asked for. */
export interface Shown {
  /** A tick behind what is verified. */
  readonly verified: boolean;
  /** Above each paragraph, how its claims stand. */
  readonly counts: boolean;
  /** Names, coloured by what they name. */
  readonly names: boolean;
  /** The findings of all drafts, open or not, in the list of problems. */
  readonly wholeWorkspace: boolean;
}

/** Nothing beside findings. */
export const NOTHING_SHOWN: Shown = { verified: false, counts: false, names: false, wholeWorkspace: false };

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
  const show = typeof written.show === 'object' && written.show !== null ? (written.show as Readonly<Record<string, unknown>>) : {};
  return {
    show: {
      verified: show.verified === true,
      counts: show.counts === true,
      names: show.names === true,
      wholeWorkspace: show.wholeWorkspace === true,
    },
    style: houseStyle(
      typeof written.style === 'object' && written.style !== null ? (written.style as Readonly<Record<string, unknown>>) : {},
    ),
    checks: new Map(checks.filter((entry): entry is [string, CheckSeverity] => SEVERITIES.has(entry[1]))),
    ...texts('facts'),
    ...texts('packs'),
    ...(typeof written.starter === 'boolean' ? { starter: written.starter } : {}),
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
    packs: desk.packs === DEFAULT_PACKS ? (editor.packs ?? desk.packs) : desk.packs,
    starter: desk.starter ?? editor.starter ?? true,
    drafts: {
      include: desk.drafts.include === DEFAULT_DRAFTS ? (editor.drafts ?? desk.drafts.include) : desk.drafts.include,
      exclude: desk.drafts.exclude.length > 0 ? desk.drafts.exclude : (editor.exclude ?? []),
    },
    checks: new Map([...(editor.checks ?? []), ...desk.checks]),
    style: { ...editor.style, ...desk.style },
    ...(asOf === undefined ? {} : { asOf }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}
