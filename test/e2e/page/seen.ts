import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openPage } from '../editors/browser.ts';
import type { Editor } from '../editors/editor.ts';
import type { Page } from '../editors/playwright.ts';
import { inTheme, type THEMES } from '../newsroom.ts';
import { inFewColours } from '../pictures/few-colours.ts';
import type { Outcome } from '../report.ts';
import type { Step } from './step.ts';

/** What a person would see, in the order in which it is done, in an editor that is opened anew, in some theme and language. */
export interface Visit {
  readonly steps: readonly Step[];
  readonly theme?: keyof typeof THEMES;
  /** The language of the editor, by its tag, if it is not English. */
  readonly language?: string;
}

/** The folder that an editor shows, and a folder for pictures. */
export interface Folders {
  readonly folder: string;
  readonly pictures: string;
}

/** Milliseconds that a machine with much to do may take over a picture. */
const LONG = 120_000;

/** Does what a person does in the page of an editor, and keeps pictures of it. */
export async function seenInThePage(editor: Editor, visits: readonly Visit[], { folder, pictures }: Folders): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const visit of visits) {
    const { steps, theme = 'light' } = visit;
    inTheme(folder, theme);
    const named = theme === 'light' ? steps : steps.map((step) => inColours(step, theme));
    outcomes.push(...(await visited(editor, pictures, { ...visit, steps: named })));
  }
  return outcomes;
}

function inColours(step: Step, theme: string): Step {
  return { ...step, name: `${step.name} (${theme})`, ...(step.picture !== undefined && { picture: `${step.picture}-${theme}` }) };
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
      const seen = look(page).then(() => (picture === undefined ? undefined : keepPicture(page, join(folder, `${picture}.png`))));
      const why = await seen.then(
        () => undefined,
        (error: unknown) => `${error}\n${printed.slice(-10).join('\n')}`,
      );
      if (why !== undefined) await page.screenshot({ path: join(folder, `failed, ${name}.png`), timeout: LONG }).catch(() => {});
      const milliseconds = Date.now() - begun;
      outcomes.push(why === undefined ? { name, state: 'passed', milliseconds } : { name, state: 'failed', why, milliseconds });
    }
  } finally {
    await close();
  }
  return outcomes;
}

async function keepPicture(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, inFewColours(await page.screenshot({ timeout: LONG })));
}
