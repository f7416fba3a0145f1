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

/** Runs a command by its name in the palette, which is opened anew until it is there: commands of extensions come late. */
export async function command(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: name.replace(/^.*: /, '') });
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('F1');
    await seen(page.locator('.quick-input-widget input'));
    await page.keyboard.type(name);
    try {
      await seen(row, 5_000);
      break;
    } catch (error) {
      if (tries === 8) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}

/** Waits until the editor has notified of something, and has it forgotten. In its list, since editors under test may keep the notices themselves back. */
export async function notified(page: Page, text: string): Promise<void> {
  await command(page, 'Notifications: Show Notifications');
  await seen(page.locator('.notifications-center .notification-list-item', { hasText: text }));
  await command(page, 'Notifications: Clear All Notifications');
  await page.locator('.notifications-center .notification-list-item').first().waitFor({ state: 'detached', timeout: 30_000 });
}
