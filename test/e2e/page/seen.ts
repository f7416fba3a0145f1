import { join } from 'node:path';
import { openPage } from '../editors/browser.ts';
import type { Editor } from '../editors/editor.ts';
import { inTheme } from '../newsroom.ts';
import type { Outcome } from '../report.ts';
import { cardIn, cardSteps } from './card.ts';
import { draftSteps } from './draft.ts';
import { proofSteps } from './proof.ts';
import { namesInSpanish, spanishSteps } from './spanish.ts';
import type { Step } from './step.ts';
import { viewSteps } from './views.ts';

/** What a person would see, in the order in which it is done, each time in an editor that is opened anew, in some theme and language. */
interface Visit {
  readonly steps: readonly Step[];
  readonly theme: string;
  /** The language of the editor, by its tag, if it is not English. */
  readonly language?: string;
}

const LIGHT = 'Default Light Modern';
const visitsTo = ({ translatesNames }: Editor): readonly Visit[] => [
  { steps: proofSteps, theme: LIGHT },
  { steps: cardSteps, theme: LIGHT },
  { steps: cardIn('dark'), theme: 'Default Dark Modern' },
  { steps: cardIn('contrast'), theme: 'Default High Contrast' },
  { steps: viewSteps, theme: LIGHT },
  { steps: translatesNames ? [...namesInSpanish, ...spanishSteps] : spanishSteps, theme: LIGHT, language: 'es' },
  // The last, since the editor keeps what is changed here and not saved.
  { steps: draftSteps, theme: LIGHT },
];

/** The newsroom that an editor shows, and a folder for pictures. */
export interface Folders {
  readonly newsroom: string;
  readonly pictures: string;
}

/** Does what a person does in the page of an editor that shows drafts/slips.md, and keeps pictures of it. */
export async function seenInThePage(editor: Editor, { newsroom, pictures }: Folders): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const visit of visitsTo(editor)) {
    inTheme(newsroom, visit.theme);
    outcomes.push(...(await visited(editor, pictures, visit)));
  }
  return outcomes;
}

/** A step that fails ends the visit: what follows would only wait for what is not there. */
async function visited(editor: Editor, folder: string, { steps, language }: Visit): Promise<readonly Outcome[]> {
  const { page, printed, close } = await openPage(language);
  const outcomes: Outcome[] = [];
  try {
    await page.goto(editor.url);
    for (const { name, look, picture } of steps) {
      if (outcomes.at(-1)?.state === 'failed') {
        outcomes.push({ name, state: 'failed', why: 'Not run: what goes before it has failed.' });
        continue;
      }
      const begun = Date.now();
      const why = await look(page).then(
        () => undefined,
        (error: unknown) => `${error}\n${printed.slice(-10).join('\n')}`,
      );
      if (why !== undefined) await page.screenshot({ path: join(folder, `failed, ${name}.png`) });
      else if (picture !== undefined) await page.screenshot({ path: join(folder, `${picture}.png`) });
      const milliseconds = Date.now() - begun;
      outcomes.push(why === undefined ? { name, state: 'passed', milliseconds } : { name, state: 'failed', why, milliseconds });
    }
  } finally {
    await close();
  }
  return outcomes;
}
