// What a person does in the workbench, by mouse and keyboard.
import type { Box, Locator, Page } from '../editors/playwright.ts';

/** Milliseconds to wait for what an editor shows of its own accord. */
const PATIENCE = 30_000;

/** Where a passage of the open text stands on the screen; it must be on one row. Throws if it is not in sight. */
async function boxOf(page: Page, passage: string): Promise<Box> {
  const box = await page.evaluate<Box | null>(`(${findPassage})(${JSON.stringify(passage)})`);
  if (box === null) throw new Error(`“${passage}” is not in sight.`);
  return box;
}

/** Runs in the page, as text: the types of a browser are not those of this project. */
const findPassage = `(passage) => {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const start = line.textContent.replaceAll('\\u00a0', ' ').indexOf(passage);
    if (start < 0) continue;
    const range = document.createRange();
    let offset = 0;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const at = (wanted, set) => {
      while (walker.currentNode.nodeType !== Node.TEXT_NODE || offset + walker.currentNode.length < wanted) {
        if (walker.currentNode.nodeType === Node.TEXT_NODE) offset += walker.currentNode.length;
        if (!walker.nextNode()) return;
      }
      set(walker.currentNode, wanted - offset);
    };
    at(start + 1, (node, index) => range.setStart(node, index - 1));
    at(start + passage.length, (node, index) => range.setEnd(node, index));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}`;

/** The text of the open editor that is in sight, one row after another. */
function textInSight(page: Page): Promise<string> {
  return page.evaluate<string>(
    `[...document.querySelectorAll('.editor-instance .view-line')].map((line) => [parseInt(line.style.top), line.textContent.replaceAll('\\u00a0', ' ')])
      .sort(([a], [b]) => a - b).map(([, text]) => text).join('\\n')`,
  );
}

/** Waits until something on the page is to be seen. */
export async function seen(locator: Locator, milliseconds = PATIENCE): Promise<Locator> {
  await locator.first().waitFor({ timeout: milliseconds });
  return locator.first();
}

/** Rests the mouse on a passage until a hover with some text is shown: a late focus can dismiss the first, and what it tells may be of before the last letter typed. Yields its text. */
export async function hovered(page: Page, passage: string, text: string): Promise<string> {
  const hover = page.locator('.monaco-hover:visible', { hasText: text });
  for (let tries = 1; ; tries++) {
    const { x, y, width, height } = await boxOf(page, passage);
    await page.mouse.move(x + width / 2, y + height * 4);
    await page.mouse.move(x + width / 2, y + height / 2);
    try {
      return await (await seen(hover, 5_000)).innerText();
    } catch (error) {
      if (tries === 4) throw error;
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
      await page.locator('.monaco-hover:visible').first().waitFor({ state: 'detached', timeout: 5_000 });
    }
  }
}

/** Opens the menu of fixes at a passage, as often as it is dismissed by a late event. Yields the entry of a title. */
export async function fixOffered(page: Page, passage: string, title: string): Promise<Locator> {
  const { x, y, width, height } = await boxOf(page, passage);
  await page.mouse.click(x + width / 2, y + height / 2);
  // With Ctrl down, a passage under the mouse would turn into a link.
  await page.mouse.move(x + width / 2, y + height * 6);
  const entry = page.locator('.action-widget .monaco-list-row', { hasText: title });
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('Control+.');
    try {
      return await seen(entry, 4_000);
    } catch (error) {
      if (tries === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Opens the menu of fixes at a passage, goes down to the entry of a title, and picks it. */
export async function fixPicked(page: Page, passage: string, title: string): Promise<void> {
  await fixOffered(page, passage, title);
  const wanted = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
  for (let tries = 0; (await wanted.count()) === 0; tries++) {
    if (tries === 12) throw new Error(`“${title}” cannot be reached by the keyboard.`);
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('Enter');
}

/** Opens a file of a folder of the newsroom, by the list of files. */
export async function opened(page: Page, folder: string, file: string): Promise<void> {
  const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await (await seen(row(folder))).click();
  await (await seen(row(file))).click();
  await seen(page.locator('.tab.active', { hasText: file }));
}

/** Puts the cursor at a line and column of the open file, both from 1, and into sight. */
export async function cursorAt(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await seen(page.locator('.quick-input-widget input'));
  await page.keyboard.type(`${line}:${column}`);
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

/** Waits until the text in sight is as wanted. */
export async function untilInSight(page: Page, wanted: (text: string) => boolean, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const text = await textInSight(page);
    if (wanted(text)) return;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. In sight:\n${text}`);
    await page.waitForTimeout(100);
  }
}

/** Throws with a text that lacks one of its parts. */
export function assertParts(text: string, parts: readonly string[]): void {
  const missing = parts.filter((part) => !text.includes(part));
  if (missing.length > 0) throw new Error(`Without ${missing.join(' and ')}: ${text}`);
}

/** Rests the mouse on the language status until it tells what is wanted; a late event can dismiss it. */
export async function statusTold(page: Page, words: RegExp): Promise<void> {
  const item = await seen(page.locator('[id="status.languageStatus"]'));
  const shown = page.locator('.monaco-hover:visible', { hasText: words });
  for (let tries = 1; ; tries++) {
    await page.mouse.move(200, 200);
    await item.hover();
    try {
      await seen(shown, 4_000);
      return;
    } catch (error) {
      if (tries === 4) throw error;
    }
  }
}
