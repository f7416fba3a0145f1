import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '../editors/place.ts';
import { findingsOf, newsroomIn } from '../newsroom.ts';
import { outcomesIn } from '../outcomes.ts';
import type { Outcome } from '../report.ts';

/** An editor that no npm package brings: used where the machine has it. */
export interface OtherEditor {
  readonly name: string;
  readonly program: string;
  /** What has to be there besides the program: arguments that end with 0 if it is. */
  readonly probe: readonly string[];
  /** Arguments that run its script on a draft. */
  readonly args: (script: string, draft: string) => readonly string[];
  readonly script: string;
}

const NVIM_ARGS = ['--headless', '--clean', '-n', '-u', 'NONE', '-S'];

/** Both editors, by their own clients. */
export const OTHER_EDITORS: readonly OtherEditor[] = [
  {
    name: 'neovim',
    program: process.env.NVIM_EXECUTABLE ?? 'nvim',
    probe: ['--version'],
    args: (script, draft) => [...NVIM_ARGS, script, draft],
    script: 'check.lua',
  },
  {
    name: 'emacs',
    program: process.env.EMACS_EXECUTABLE ?? 'emacs',
    probe: ['--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"],
    args: (script, draft) => ['--batch', '-l', script, draft],
    script: 'check.el',
  },
];

/** Runs an editor's script against `stet lsp --stdio` on a newsroom below a folder; skipped where the editor is not to be had. */
export function runOtherEditor({ name, program, probe, args, script }: OtherEditor, scratch: string): readonly Outcome[] {
  const there = spawnSync(program, probe, { encoding: 'utf8' });
  if (there.status !== 0) {
    const wanted = name === 'emacs' ? 'Emacs with eglot' : 'Neovim';
    const why = `there is no ${wanted} on this machine, and npm has none; set ${name === 'emacs' ? 'EMACS' : 'NVIM'}_EXECUTABLE`;
    return [{ name: `${wanted} against stet lsp --stdio`, state: 'skipped', why }];
  }
  const own = join(scratch, name);
  mkdirSync(own);
  const room = newsroomIn(own);
  const expected = findingsOf(room, 'drafts/slips.md');
  const folders = Object.fromEntries(
    ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, join(own, kind.toLowerCase())]),
  );
  const stet = { STET_NODE: process.execPath, STET_CLI: join(project, 'dist', 'cli.js'), STET_FINDINGS: String(expected.length) };
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(program, args(file, join(room, 'drafts', 'slips.md')), {
    cwd: room,
    env: { ...process.env, ...folders, ...stet, HOME: own, NVIM_LOG_FILE: join(own, 'nvim.log') },
    encoding: 'utf8',
    timeout: 120_000,
  });
  const outcomes = outcomesIn(stdout.split('\n'));
  if (status === 0 || outcomes.some(({ state }) => state === 'failed')) return outcomes;
  return [...outcomes, { name: 'comes to its end', state: 'failed', why: `It ended with ${status}.\n${stdout}\n${stderr}` }];
}
