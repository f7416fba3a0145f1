import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RulingState, rulingState } from '../../core/analyze/ruling-state.ts';
import type { KeptRuling } from '../../store/rulings/rulings.ts';
import { type Arguments, type Command, optionValue } from '../arguments/command.ts';
import { checkDraft } from '../checking/check-draft.ts';
import { joinShown } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';
import { EXIT, type Io } from '../io.ts';
import { counted } from '../reporters/counted.ts';
import type { OpenRoot } from '../roots/open-root.ts';
import { rootRegistry } from '../roots/registry.ts';
import { printable } from '../terminal/cells.ts';
import { type Paint, painter } from '../terminal/paint.ts';

/** `stet rulings list`: what has been let stand, and whether it still does. */
export const rulingsList: Command = {
  name: 'rulings list',
  operands: '',
  summary: 'list the findings that somebody has let stand',
  about:
    'Lists the rulings in the stet.rulings.yaml of the folder you are in, by draft. Each draft is read again to tell whether a ruling stands, has lapsed because its fact has changed, or is about something that the draft no longer says.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      summary: 'How to print rulings: pretty for people (the default), json for programs.',
    },
  ],
  examples: [
    ['stet rulings list', 'every ruling of this folder'],
    ['stet rulings revoke drafts/story.md nordline/founded/1925', 'take one back'],
  ],
  run,
};

/** What has become of a ruling. */
type State = RulingState | 'draft gone';

const WORDS: Readonly<Record<State, string>> = {
  stands: 'stands',
  lapsed: 'lapsed: the fact has changed, and the finding is reported again',
  idle: 'idle: the draft says it no longer, or no fact goes against it',
  'draft gone': 'the draft is gone',
};

async function run(args: Arguments, io: Io): Promise<number> {
  const registry = rootRegistry(io);
  const root = await registry.open(registry.rootOf(io.cwd));
  const listed: { ruling: KeptRuling; state: State }[] = [];
  for (const draft of new Set(root.rulings.kept.map((ruling) => ruling.draft))) listed.push(...(await statesOf(draft, root)));
  if (optionValue(args, 'format') === 'json') io.out(json(listed));
  else io.out(pretty(listed, painter(io.outIsTerminal && io.colour && !args.flags.has('no-color'))));
  for (const { line, message } of root.rulings.problems) io.note(`stet: stet.rulings.yaml:${line + 1}: ${message}`);
  return EXIT.clean;
}

async function statesOf(draft: string, root: OpenRoot): Promise<{ ruling: KeptRuling; state: State }[]> {
  const rulings = root.rulings.kept.filter((ruling) => ruling.draft === draft);
  const file = join(root.folder, draft);
  if (!existsSync(file)) return rulings.map((ruling) => ({ ruling, state: 'draft gone' }));
  const path = joinShown(root.path, draft);
  const { analysis } = await checkDraft(readTextFile(file, path), { root, path, file, asOf: undefined });
  return rulings.map((ruling) => ({ ruling, state: rulingState(ruling, analysis).state }));
}

function json(listed: readonly { ruling: KeptRuling; state: State }[]): string {
  const rulings = listed.map(({ ruling: { span: _, ...ruling }, state }) => ({ ...ruling, state }));
  return `${JSON.stringify({ version: 1, rulings }, null, 2)}\n`;
}

function pretty(listed: readonly { ruling: KeptRuling; state: State }[], paint: Paint): string {
  const lines: string[] = [];
  let draft: string | undefined;
  for (const { ruling, state } of listed) {
    if (ruling.draft !== draft) lines.push(...(draft === undefined ? [] : ['']), paint('bold', printable(ruling.draft)));
    draft = ruling.draft;
    const { claim, says, against, reason, by, on } = ruling;
    lines.push(`  ${printable(claim)} ${paint('dim', WORDS[state])}`);
    if (says !== undefined) lines.push(`    “${printable(says)}”${against === undefined ? '' : ` against: ${printable(against)}`}`);
    const who = [by === undefined ? '' : `by ${by}`, on ?? ''].filter(Boolean).join(', ');
    if (reason !== undefined || who !== '') lines.push(`    ${printable([reason, who].filter(Boolean).join(' — '))}`);
  }
  if (listed.length > 0) lines.push('');
  lines.push(listed.length === 0 ? 'No rulings' : counted(listed.length, 'ruling'));
  return `${lines.join('\n')}\n`;
}
