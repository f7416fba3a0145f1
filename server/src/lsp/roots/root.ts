import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../../core/analyze/index.ts';
import type { Config } from '../../store/config.ts';
import type { ReadLedger } from '../../store/ledger/read-ledger.ts';
import type { FactsText, LoadedStore } from '../../store/load.ts';
import type { OpenedPack } from '../../store/pack/open-pack.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { WrittenRuling } from '../../store/schema/rulings.ts';
import type { WrittenSignOff } from '../../store/schema/sign-offs.ts';
import type { Shown } from './settings.ts';

/** What people have left word of, and the file that says so, if there is one: the editor's text where it is open. */
export interface LedgerOfRoot<T> extends Pick<ReadLedger<T>, 'kept'> {
  readonly file: string;
  readonly document?: TextDocument;
}

/** A folder with its settings and facts, as they stood when it was opened. A change of either makes another one. */
export interface Root {
  /** The folder, without a slash at its end. */
  readonly uri: string;
  /** Differs between any two roots that could judge a draft differently. */
  readonly stamp: string;
  /** The same of everything by which it judges beside its own facts and rulings: the day, the settings, the packs. */
  readonly rules: string;
  readonly config: Config;
  readonly store: LoadedStore;
  readonly analyzer: Analyzer;
  /** Days since 1970-01-01 in the desk's time zone. */
  readonly today: number;
  /** Its facts files and `stet.yaml`, by path: the editor's text where one is open. */
  readonly files: ReadonlyMap<string, TextDocument>;
  /** Packs whose facts are in use, the starter pack last. */
  readonly packs: readonly OpenedPack[];
  /** What its facts files said when the session opened it first. */
  readonly first: readonly FactsText[];
  readonly problems: readonly StoreProblem[];
  /** What the editor shows beside findings. */
  readonly shows: Shown;
  /** What has been let stand, and which claims were signed off. */
  readonly rulings: LedgerOfRoot<WrittenRuling>;
  readonly signOffs: LedgerOfRoot<WrittenSignOff>;
  /** Whether anybody keeps facts or settings here. Where not, no draft is checked. */
  readonly kept: boolean;
}

/** The settings file of a root. */
export const SETTINGS_FILE = 'stet.yaml';
