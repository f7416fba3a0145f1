import { readConfig } from '../../server/src/store/config.ts';
import { type LoadedStore, loadStore } from '../../server/src/store/load.ts';
import type { StoreProblem } from '../../server/src/store/problem.ts';

/** 2026-03-02, the day on which the stores of these tests are read. */
export const TODAY = 20_514;

/** A store of one file. */
export function storeOf(text: string): LoadedStore {
  return loadStore([{ path: 'f.yaml', text }], { today: TODAY });
}

/** Problems as people see them: "line:column severity message", lines and columns from one. */
export function shown(problems: readonly StoreProblem[]): string[] {
  return problems.map(({ line, character, severity, message }) => `${line + 1}:${character + 1} ${severity} ${message}`);
}

/** The problems of a file, less the ones about missing sources, which most tests do not care for. */
export function problemsOf(text: string): string[] {
  return shown(storeOf(text).problems.filter(({ code }) => code !== 'no-source'));
}

/** The problems of a `stet.yaml`. */
export function configProblemsOf(text: string): string[] {
  return shown(readConfig(text, 'stet.yaml').problems);
}
