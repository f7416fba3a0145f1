import type { Page } from '../editors/playwright.ts';
import { command, notified, panelIn } from './panels.ts';
import type { Step } from './step.ts';
import { fixOffered, fixPicked, hovered, seen } from './workbench.ts';

/** Settings of a folder that would have its facts looked for where there are none. */
export const restrictedSettings = { 'stet.facts': ['elsewhere/**/*.yaml'] };

const WHY = 'Stet writes nothing in a folder that you do not trust';

/** What a folder may do that nobody has declared trusted. */
export const restrictedSteps: readonly Step[] = [
  { name: 'in restricted mode drafts are checked, against the facts where the reader’s own settings say, not the folder’s', look: checked },
  { name: 'hovers and fixes work', look: reading },
  { name: 'a ruling is not written, and that is told', look: noRuling },
  { name: 'nor a sign-off', look: noSignOff },
  { name: 'once the folder is trusted, its settings count', look: trusted },
];

async function checked(page: Page): Promise<void> {
  await seen(page.locator('.statusbar-item', { hasText: 'Restricted Mode' }), 60_000);
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
}

async function reading(page: Page): Promise<void> {
  await hovered(page, '1961', 'Gustavo Petro was born on 1960-04-19');
  await page.keyboard.press('Escape');
  await fixOffered(page, 'Columbia', 'Change to “Colombia”');
}

async function noRuling(page: Page): Promise<void> {
  const entries = page.locator('.action-widget .monaco-list-row', { hasText: 'stand' });
  const offered = await entries.count();
  if (offered !== 1) throw new Error(`${offered} ways to rule are offered.`);
  await page.keyboard.press('Escape');
  await fixPicked(page, 'Columbia', 'with a reason');
  await notified(page, WHY);
}

async function noSignOff(page: Page): Promise<void> {
  await command(page, 'Stet: Show the Checking Proof');
  const panel = panelIn(page);
  await seen(panel.locator('li.claim.agrees'));
  await panel.locator('li.claim').first().press('s');
  await notified(page, WHY);
}

/** Without facts only what goes against the calendar is left. */
async function trusted(page: Page): Promise<void> {
  await (await seen(page.locator('.tab', { hasText: 'slips.md' }))).click();
  const errors = page.locator('.editor-instance .squiggly-error');
  await seen(errors);
  const before = await errors.count();
  await command(page, 'Workspaces: Manage Workspace Trust');
  await (await seen(page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }))).click();
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor({ state: 'detached', timeout: 30_000 });
  for (let tries = 1; ; tries++) {
    const left = await errors.count();
    if (left > 0 && left < before) return;
    if (tries === 60) throw new Error(`Of ${before} findings ${left} are left.`);
    await page.waitForTimeout(500);
  }
}
