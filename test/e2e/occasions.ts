import type { Build, Editor, Setup } from './editors/editor.ts';
import { emptyFolderIn, newsroomIn, twoDesksIn } from './newsroom.ts';
import { cardSteps } from './page/card.ts';
import { draftSteps } from './page/draft.ts';
import { firstRunVisits } from './page/first-run.ts';
import { gallery } from './page/gallery.ts';
import { proofSteps } from './page/proof.ts';
import { restrictedSettings, restrictedSteps } from './page/restricted.ts';
import { seenInThePage, type Visit } from './page/seen.ts';
import { namesInSpanish, spanishFactsSteps, spanishSteps } from './page/spanish.ts';
import { viewSteps } from './page/views.ts';
import type { Outcome } from './report.ts';
import { runSuite } from './suite-run.ts';

/** What an editor is opened on, beside what all are started with. */
type Room = Omit<Setup, 'vsix' | 'suite' | 'scratch'>;

/** Folders for what a test leaves behind. */
interface Kept {
  readonly folder: string;
  readonly pictures: string;
  readonly log: string;
}

/** Something that is done in an editor of its own. */
export interface Occasion {
  readonly name: string;
  /** Which part of the tests it belongs to: `--only` knows both names. */
  readonly part: 'suite' | 'page';
  readonly on: readonly `${Build['kind']}-${Build['age']}`[];
  /** Makes the folder that is opened, below a folder of the editor's own. */
  readonly room: (own: string) => Room;
  readonly test: (editor: Editor, build: Build, kept: Kept) => Promise<readonly Outcome[]>;
}

const ALL = ['node-newest', 'node-oldest', 'web-newest', 'web-oldest'] as const;
const NEWEST = ['node-newest', 'web-newest'] as const;

/** All of them. */
export const OCCASIONS: readonly Occasion[] = [
  { name: 'suite', part: 'suite', on: ALL, room: (own) => ({ folder: newsroomIn(own), show: 'suite' }), test: suite },
  { name: 'two-desks', part: 'suite', on: ALL, room: (own) => ({ ...twoDesksIn(own), show: 'suite' }), test: suite },
  {
    name: 'newsroom',
    part: 'page',
    on: NEWEST,
    room: (own) => ({ folder: newsroomIn(own), show: { file: 'drafts/slips.md' } }),
    // The proof last, since it leaves files in the list that pictures show.
    test: visits(({ kind }) => [
      ...(kind === 'node' ? gallery : []),
      { steps: cardSteps },
      { steps: viewSteps },
      // The web reads the names of commands and views before it knows the language of the page.
      { steps: kind === 'node' ? [...namesInSpanish, ...spanishSteps] : spanishSteps, language: 'es' },
      // What is changed from here on and not saved, the editor may keep for the next.
      { steps: draftSteps },
      { steps: spanishFactsSteps, language: 'es' },
      { steps: proofSteps },
    ]),
  },
  {
    name: 'first-run',
    part: 'page',
    on: NEWEST,
    room: (own) => ({ folder: emptyFolderIn(own), show: 'nothing' }),
    test: visits(firstRunVisits),
  },
  {
    name: 'restricted',
    part: 'page',
    // The web, as it is tested, trusts every folder.
    on: ['node-newest'],
    room: (own) => ({ folder: newsroomIn(own, restrictedSettings), show: { file: 'drafts/slips.md' }, asksForTrust: true }),
    test: visits(() => [{ steps: restrictedSteps }]),
  },
];

function suite(editor: Editor, _: Build, { log }: Kept): Promise<readonly Outcome[]> {
  return runSuite(editor, log);
}

function visits(of: (build: Build) => readonly Visit[]): Occasion['test'] {
  return (editor, build, kept) => seenInThePage(editor, of(build), kept);
}
