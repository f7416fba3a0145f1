// The panels of the extension: pages of their own in the page of the editor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../editors/place.ts';
import type { FrameLocator, Page } from '../editors/playwright.ts';
import { seen } from './workbench.ts';

/** The page of the panel that is open; there must be one. */
export function panelIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe');
}

/** Throws with what axe finds wrong with a panel, in a line each. */
export async function withoutBarriers(panel: FrameLocator): Promise<void> {
  const axe = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const found = await panel.locator('html').evaluate<string[]>(`(async () => {
    ${axe};
    const { violations } = await axe.run(document);
    return violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.map(({ target }) => target.join(' ')).join(', ') + ')');
  })()`);
  if (found.length > 0) throw new Error(found.join('\n'));
}

/** Runs a command by its name in the palette. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await seen(page.locator('.quick-input-widget input'));
  await page.keyboard.type(name);
  await seen(page.locator('.quick-input-widget .monaco-list-row', { hasText: name.replace(/^.*: /, '') }));
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}
