import { join, resolve } from 'node:path';
import { nearest } from '../../core/text/nearest.ts';
import { removingEdit } from '../../store/ledger/write-ledger.ts';
import { RULINGS_FILE } from '../../store/rulings/rulings.ts';
import type { Arguments, Command } from '../arguments/command.ts';
import { Failure } from '../failure.ts';
import { joinShown, shownPath } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { EXIT, type Io } from '../io.ts';
import { rootRegistry } from '../roots/registry.ts';

/** `stet rulings revoke`: takes a ruling back, so that its finding is reported again. */
export const rulingsRevoke: Command = {
  name: 'rulings revoke',
  operands: 'DRAFT CLAIM',
  summary: 'take a ruling back',
  about:
    'Takes the ruling on a claim of a draft out of stet.rulings.yaml, so that the finding is reported again. stet rulings list shows the claims.',
  options: [],
  examples: [['stet rulings revoke drafts/story.md nordline/founded/1925', 'take one back']],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [draft, ...words] = args.positionals;
  if (draft === undefined || words.length === 0)
    throw new Failure('rulings revoke needs a draft and a claim, as stet rulings list prints them');
  const claim = words.join(' ');
  const registry = rootRegistry(io);
  const root = await registry.open(registry.rootOf(io.cwd));
  const given = [draft, shownPath(root.folder, resolve(io.cwd, draft))];
  const ofDraft = root.rulings.kept.filter((ruling) => given.includes(ruling.draft));
  const wanted = ofDraft.filter((ruling) => ruling.claim === claim);
  if (wanted.length === 0) throw new Failure(`no ruling on ${claim} in ${draft}${suggestion(claim, ofDraft)}`);
  const path = join(root.folder, RULINGS_FILE);
  const shown = joinShown(root.path, RULINGS_FILE);
  const { text, bom } = readTextFile(path, shown);
  const edits = wanted.map((ruling) => removingEdit(text, ruling)).sort((a, b) => b.start - a.start);
  const left = edits.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  writeAtomically(path, (bom ? '\ufeff' : '') + left, shown);
  io.note(`revoked: ${claim} in ${wanted[0]!.draft}`);
  return EXIT.clean;
}

function suggestion(typed: string, rulings: readonly { readonly claim: string }[]): string {
  const meant = nearest(
    typed,
    rulings.map(({ claim }) => claim),
  );
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
