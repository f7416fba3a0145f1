import type { Page } from '../editors/playwright.ts';
import { lineOf, sample } from './sample.ts';
import { cursorAt, opened, seen, untilInSight } from './workbench.ts';

/** Makes the last two figures of a date in a facts file a day that the month does not have, and waits for it to be underlined. Yields the date as it then is. */
export async function dateBroken(page: Page, file: string, stored: string): Promise<string> {
  const broken = stored.replace(/..$/, '31');
  await page.keyboard.press('Escape');
  await opened(page, 'facts', file);
  await untilInSight(page, (text) => text.includes(stored), 'the facts file');
  const line = lineOf(`facts/${file}`, stored);
  await cursorAt(page, line, sample(`facts/${file}`)[line - 1]!.indexOf(stored) + stored.length + 1);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('31');
  await untilInSight(page, (text) => text.includes(broken), 'the broken date');
  await seen(page.locator('.editor-instance .squiggly-error'));
  return broken;
}

/** Puts the date right again, so that whoever opens the newsroom next finds it as it was. */
export async function dateMended(page: Page, stored: string): Promise<void> {
  for (let tries = 0; tries < 6; tries++) await page.keyboard.press('Control+z');
  await untilInSight(page, (text) => text.includes(stored), 'the date as it was');
}
