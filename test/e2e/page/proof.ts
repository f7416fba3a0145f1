import type { Page } from '../editors/playwright.ts';
import { command, panelIn, withoutBarriers } from './panels.ts';
import { lineOf, sample } from './sample.ts';
import type { Step } from './step.ts';
import { cursorAt, seen } from './workbench.ts';

const DRAFT = 'drafts/slips.md';

/** The checking proof. */
export const proofSteps: readonly Step[] = [
  {
    name: 'the checking proof lists the claims of the draft, by keyboard and without barriers',
    look: checkingProof,
    picture: 'docs/pictures/proof',
    inEveryTheme: true,
  },
  { name: 'a claim is signed off by a key, in a name that is asked for once', look: signedOff },
  { name: 'a claim leads to its words in the draft, and words of the draft to their claim', look: bothWays },
  { name: 'the proof is exported as a page, beside the draft', look: exported },
];

/** The panel beside the draft: filtered, walked through by keys, and looked over by axe. */
async function checkingProof(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  await command(page, 'Stet: Show the Checking Proof');
  const panel = panelIn(page);
  await seen(panel.locator('li.claim.agrees'));
  const all = await panel.locator('li.claim').count();
  await panel.locator('button.contradicted').click();
  const wrong = await panel.locator('li.claim').count();
  if (wrong === 0 || wrong >= all) throw new Error(`${wrong} of ${all} claims are contradicted.`);
  await panel.locator('li.claim').first().press('ArrowDown');
  await seen(panel.locator('li.claim.current:nth-child(2)'));
  await withoutBarriers(panel);
  await page.waitForTimeout(500);
}

/** The first claim of those shown is signed off and taken back again; the name goes into the editor's own field. */
async function signedOff(page: Page): Promise<void> {
  const panel = panelIn(page);
  await panel.locator('li.claim').first().press('s');
  await seen(page.locator('.quick-input-widget input'));
  await page.keyboard.type('Mia Sund');
  await page.keyboard.press('Enter');
  await seen(panel.locator('li.claim.signed .signature', { hasText: 'Mia Sund' }));
  await panel.locator('li.claim.signed').first().press('s');
  await panel.locator('.signature').first().waitFor({ state: 'detached', timeout: 30_000 });
}

async function bothWays(page: Page): Promise<void> {
  const panel = panelIn(page);
  await panel.locator('li.claim', { hasText: '1961' }).first().press('Enter');
  await seen(page.locator('.statusbar-item', { hasText: /\(4 selected\)/ }));
  await cursorAt(page, lineOf(DRAFT, 'Columbia'), sample(DRAFT)[lineOf(DRAFT, 'Columbia') - 1]!.indexOf('Columbia') + 3);
  await seen(panel.locator('li.claim.current', { hasText: 'Columbia' }));
}

/** Under the name that is proposed. */
async function exported(page: Page): Promise<void> {
  await panelIn(page).locator('button', { hasText: 'Export a page to print' }).first().click();
  await seen(page.locator('.quick-input-widget input'));
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await seen(page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'slips.proof.html' }));
}
