import type { Page } from '../editors/playwright.ts';
import { lineOf, sample } from './sample.ts';
import { cursorAt, opened, seen, untilInSight } from './workbench.ts';

const FILE = 'people.facts.yaml';
const [STORED, BROKEN] = ['1960-04-19', '1960-04-31'];

/** Makes the last two figures of a date in a facts file a day that the month does not have, and waits for it to be underlined. Yields the date as it then is. */
export async function dateBroken(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await opened(page, 'facts', FILE);
  await untilInSight(page, (text) => text.includes(STORED), 'the facts file');
  const line = lineOf(`facts/${FILE}`, STORED);
  await cursorAt(page, line, sample(`facts/${FILE}`)[line - 1]!.indexOf(STORED) + STORED.length + 1);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('31');
  await untilInSight(page, (text) => text.includes(BROKEN), 'the broken date');
  await seen(page.locator('.editor-instance .squiggly-error'));
  return BROKEN;
}

/** Puts the date right again, so that whoever opens the newsroom next finds it as it was. */
export async function dateMended(page: Page): Promise<void> {
  for (let tries = 0; tries < 6; tries++) await page.keyboard.press('Control+z');
  await untilInSight(page, (text) => text.includes(STORED), 'the date as it was');
}
