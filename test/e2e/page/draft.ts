import type { Page } from '../editors/playwright.ts';
import { dateBroken, dateMended } from './broken-date.ts';
import { lineOf } from './sample.ts';
import type { Step } from './step.ts';
import { assertParts, cursorAt, fixOffered, hovered, seen, statusTold, untilInSight } from './workbench.ts';

/** A draft with slips, and the facts that they go against. */
export const draftSteps: readonly Step[] = [
  { name: 'slips are underlined in the draft', look: squiggle, inEveryTheme: true },
  { name: 'the language status tells the day and the counts', look: status },
  {
    name: 'a hover on a slip tells what is wrong, and points at the facts',
    look: slipHover,
    picture: 'docs/pictures/finding',
    inEveryTheme: true,
  },
  { name: 'a quick fix is offered', look: quickFix, picture: 'docs/pictures/quick-fix', inEveryTheme: true },
  { name: 'and mends the draft, until it is taken back', look: mended },
  {
    name: 'a hover on a name tells what is known, and where from',
    look: nameHover,
    picture: 'docs/pictures/hover',
    inEveryTheme: true,
  },
  {
    name: 'a fault is underlined in the facts file, and told',
    look: factsFault,
    picture: 'docs/pictures/facts-diagnostics',
    inEveryTheme: true,
  },
  { name: 'and no longer once it is mended', look: faultMended, inEveryTheme: true },
];

async function squiggle(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .view-line'), 60_000);
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  await seen(page.locator('.editor-instance .squiggly-warning'));
}

async function status(page: Page): Promise<void> {
  await statusTold(page, /Stet.*2025-09-17.*\d errors, \d+ warnings/);
}

/** What the draft says, what the store says, and the statement in the facts file. */
async function slipHover(page: Page): Promise<void> {
  const text = await hovered(page, '1961', 'The draft says');
  assertParts(text, ['The draft says “1961”', 'Gustavo Petro was born on 1960-04-19', 'people.facts.yaml']);
  await page.waitForTimeout(1_500);
}

/** On the name of somebody who has changed offices: all of them, which is of the draft's day, and where that is from. */
async function nameHover(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await cursorAt(page, lineOf('drafts/slips.md', 'Villavicencio, the foreign minister'), 1);
  await untilInSight(page, (text) => text.includes('Villavicencio'), 'the foreign minister');
  const text = await hovered(page, 'Villavicencio', 'Foreign Minister');
  assertParts(text, ['Rosa Villavicencio', 'acting', '2025-07-08', '2025-08-26', 'people.facts.yaml', '2025-09-17']);
  await page.waitForTimeout(1_500);
}

async function quickFix(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await fixOffered(page, 'Columbia', 'Change to “Colombia”');
}

async function mended(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await untilInSight(page, (text) => text.includes('government of Colombia'), 'the fix');
  await page.keyboard.press('Control+z');
  await untilInSight(page, (text) => text.includes('government of Columbia'), 'the fix to be taken back');
}

const BORN = '1960-04-19';

async function factsFault(page: Page): Promise<void> {
  const broken = await dateBroken(page, 'people.facts.yaml', BORN);
  await hovered(page, broken, `cannot be ${broken}`);
  await page.waitForTimeout(1_500);
}

async function faultMended(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dateMended(page, BORN);
  await page.locator('.editor-instance .squiggly-error').first().waitFor({ state: 'detached', timeout: 30_000 });
}
