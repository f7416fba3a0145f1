import type { Locator, Page } from '../editors/playwright.ts';
import { panelIn } from './panels.ts';
import { lineOf } from './sample.ts';
import type { Step } from './step.ts';
import { cursorAt, fixPicked, seen, untilInSight } from './workbench.ts';

const DRAFT = 'drafts/slips.md';
const SLIP = 'Columbia';

/** The views behind the book in the activity bar. */
export const viewSteps: readonly Step[] = [
  { name: 'the view of the store unfolds its kinds, and an entry shows its card', look: store, inEveryTheme: true },
  {
    name: 'the view of the findings lists them by draft, as what the words should be',
    look: byDraft,
    picture: 'docs/pictures/views',
    inEveryTheme: true,
  },
  { name: 'and by the facts that they go against', look: byFact },
  { name: 'a search by name looks into packs, too', look: search },
  { name: 'what is let stand is listed, and taken back from there', look: rulings },
];

const row = (page: Page, text: string | RegExp): Locator => page.locator('.pane .monaco-list-row', { hasText: text });

async function store(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  await (await seen(page.locator('.activitybar .action-item [aria-label="Stet"]'))).click();
  await (await seen(row(page, /^People17$|People/))).click();
  const entry = await seen(row(page, 'Francia Márquez'));
  await entry.hover();
  await (await seen(page.locator('.pane .monaco-list-row:hover .action-label[aria-label*="Entity Card"]'))).click();
  await seen(panelIn(page).locator('#card h1', { hasText: 'Francia Márquez' }));
}

async function byDraft(page: Page): Promise<void> {
  await (await seen(row(page, /drafts · \d+ findings/))).click();
  await seen(row(page, 'Columbian → Colombian'));
  await (await seen(row(page, '1961 → 1960'))).click();
  await seen(page.locator('.tab.active', { hasText: 'slips.md' }));
  await page.waitForTimeout(1_000);
}

async function byFact(page: Page): Promise<void> {
  await page.locator('.pane-header', { hasText: 'Findings' }).first().hover();
  await (await seen(page.locator('.pane-header .action-label[aria-label*="Findings by Fact"]'))).click();
  await (await seen(row(page, 'Gustavo Petro was born on 1960-04-19'))).click();
  await seen(row(page, '1961 → 1960'));
}

async function search(page: Page): Promise<void> {
  await page.locator('.pane-header', { hasText: 'Store' }).first().hover();
  await (await seen(page.locator('.pane-header .action-label[aria-label*="Search the Store"]'))).click();
  await seen(page.locator('.quick-input-widget input'));
  await page.keyboard.type('norway');
  await seen(page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Countries of the world' }));
  await page.keyboard.press('Enter');
  await seen(panelIn(page).locator('#card h1', { hasText: 'Norway' }));
}

async function rulings(page: Page): Promise<void> {
  await (await seen(page.locator('.tab', { hasText: 'slips.md' }))).click();
  await cursorAt(page, lineOf(DRAFT, SLIP), 1);
  await untilInSight(page, (text) => text.includes(SLIP), SLIP);
  await fixPicked(page, SLIP, 'let “Columbia” stand');
  await page.locator('.pane-header', { hasText: 'Rulings' }).first().click();
  const ruling = page.locator('.pane .monaco-list-row[aria-label^="Columbia, stands"]');
  await (await seen(ruling)).hover();
  await (await seen(page.locator('.pane .monaco-list-row:hover .action-label[aria-label*="Take the Ruling Back"]'))).click();
  await ruling.first().waitFor({ state: 'detached', timeout: 30_000 });
  await seen(row(page, /The name is Colombia\s*2/));
}
