import type { Build } from '../editors/editor.ts';
import type { Page } from '../editors/playwright.ts';
import { command, notified } from './panels.ts';
import type { Visit } from './seen.ts';
import type { Step } from './step.ts';
import { seen, untilInSight } from './workbench.ts';

const TITLE = 'Check drafts against your facts';

const walkthroughStep: Step = {
  name: 'the walkthrough opens, with its pictures',
  look: walkthrough,
  picture: 'docs/pictures/walkthrough',
};

const steps: readonly Step[] = [
  walkthroughStep,
  { name: 'from there, a facts store is put into the empty folder, and its draft shows its slips', look: created },
  { name: 'a slip in a new draft is found', look: newDraft },
  { name: 'a store that is there already is left as it is', look: createdAgain },
];

const sampleSteps: readonly Step[] = [
  { name: 'the sample newsroom goes where one says, and opens in a window of its own, with slips to be seen', look: sampleOpened },
];

/** What somebody does who has just installed Stet, in an empty folder. Of the web, as it is tested, each window keeps the files that it writes to itself. */
export function firstRunVisits({ kind }: Build): readonly Visit[] {
  if (kind === 'web') return [{ steps }];
  // The folder is empty as long as it can be.
  const themed = (['dark', 'contrast'] as const).map((theme) => ({ theme, steps: [walkthroughStep] }));
  return [...themed, { steps: sampleSteps }, { steps }];
}

async function walkthrough(page: Page): Promise<void> {
  await seen(page.locator('.explorer-folders-view'), 60_000);
  await command(page, 'Welcome: Open Walkthrough...');
  await page.keyboard.type(TITLE);
  await (await seen(page.locator('.quick-input-widget .monaco-list-row', { hasText: TITLE }))).click();
  await seen(page.locator('.gettingStartedContainer', { hasText: TITLE }));
  // There is room for pictures only without the list of files.
  await page.keyboard.press('Control+b');
  await seen(page.locator('.gettingStartedContainer img'));
  // A notice of the server that the tests run in, and no editor's own.
  await page.evaluate(`document.querySelector('.getting-started-footer')?.remove()`);
  await page.waitForTimeout(1_000);
}

async function created(page: Page): Promise<void> {
  await (await seen(page.locator('.gettingStartedContainer .monaco-button', { hasText: 'Create a Facts Store Here' }))).click();
  await seen(page.locator('.tab.active', { hasText: 'first-draft.md' }));
  await page.keyboard.press('Control+b');
  await untilInSight(page, (text) => text.includes('Mayor Ada Mosse'), 'the first draft');
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  for (const name of ['drafts', 'facts', 'stet.yaml'])
    await seen(page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }));
}

async function newDraft(page: Page): Promise<void> {
  await command(page, 'Create: New File...');
  await (await seen(page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Text File' }))).click();
  await seen(page.locator('.tab.active', { hasText: 'Untitled-1' }));
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.type('Ada Mosse opened the school in Tern.');
  await seen(page.locator('.editor-instance .squiggly-error'));
}

async function createdAgain(page: Page): Promise<void> {
  await command(page, 'Stet: Create a Facts Store Here');
  await seen(page.locator('.tab.active', { hasText: 'first-draft.md' }));
  await notified(page, 'There is a facts store in this folder already');
}

/** Below the folder that is proposed. */
async function sampleOpened(page: Page): Promise<void> {
  await seen(page.locator('.explorer-folders-view'), 60_000);
  await command(page, 'Stet: Open the Sample Newsroom');
  await seen(page.locator('.quick-input-widget', { hasText: 'Where shall the sample newsroom go?' }));
  const opened = page.waitForEvent('popup');
  await (await seen(page.locator('.quick-input-widget .monaco-button', { hasText: 'Put It Here' }))).click();
  const window = await opened;
  const row = (name: string) => window.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await (await seen(row('drafts'), 60_000)).click();
  await (await seen(row('slips.md'))).click();
  await seen(window.locator('.editor-instance .squiggly-error'), 60_000);
}
