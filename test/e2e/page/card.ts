import type { Page } from '../editors/playwright.ts';
import { panelIn, withoutBarriers } from './panels.ts';
import { lineOf } from './sample.ts';
import type { Step } from './step.ts';
import { cursorAt, hovered, seen, untilInSight } from './workbench.ts';

const DRAFT = 'drafts/slips.md';
const NAME = 'Gustavo Petro';
const PASSAGE = `${NAME}, who was born`;

/** The card of an entity. */
export const cardSteps: readonly Step[] = [
  { name: 'the hover on a name leads to the card of its bearer, on the day of the draft', look: byHover, inEveryTheme: true },
  {
    name: 'the card has facts with their sources, a timeline, and what mentions it; without barriers',
    look: complete,
    picture: 'docs/pictures/entity-card',
    inEveryTheme: true,
  },
  { name: 'names on the card lead to other cards, and back', look: fromCardToCard },
  { name: 'the keyboard goes from fact to fact, and opens one in its file', look: byKeyboard },
  { name: 'a thing on the timeline opens its fact, too', look: byTimeline },
];

async function byHover(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  await page.keyboard.press('Control+b');
  await cursorAt(page, lineOf(DRAFT, PASSAGE), 1);
  await untilInSight(page, (text) => text.includes(PASSAGE), PASSAGE);
  await hovered(page, NAME, 'President');
  await (await seen(page.locator('.monaco-hover:visible a', { hasText: 'entity card' }))).click();
  await seen(panelIn(page).locator('#card h1', { hasText: NAME }));
}

async function complete(page: Page): Promise<void> {
  const card = panelIn(page);
  await seen(card.locator('.day', { hasText: '2025-09-17' }));
  const now = await (await seen(card.locator('.fact.holds'))).innerText();
  for (const part of ['2022-08-07 – 2026-08-07', 'President', 'Colombia', 'El Espectador', '2025-09-16', 'people.facts.yaml'])
    if (!now.includes(part)) throw new Error(`Without ${part}: ${now}`);
  await seen(card.locator('svg[role="img"] .item.term.holds'));
  const terms = await card.locator('svg[role="img"] .item.term').count();
  if (terms !== 2) throw new Error(`The timeline has ${terms} terms.`);
  await seen(card.locator('.mention', { hasText: NAME }));
  await card.locator('#card h1').hover();
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'detached' });
  await withoutBarriers(card);
  await page.waitForTimeout(500);
}

async function fromCardToCard(page: Page): Promise<void> {
  const card = panelIn(page);
  await card.locator('.fact.holds button', { hasText: 'Colombia' }).first().click();
  await seen(card.locator('#card h1', { hasText: 'Colombia' }));
  await seen(card.locator('.fact', { hasText: 'Bogotá' }));
  await card.locator('.back').first().click();
  await seen(card.locator('#card h1', { hasText: NAME }));
}

async function byKeyboard(page: Page): Promise<void> {
  const card = panelIn(page);
  await card.locator('.fact .kept').first().press('ArrowDown');
  await seen(card.locator('.fact.pointed:nth-child(2)'));
  await seen(card.locator('svg .item.pointed.holds'));
  await card.locator('.fact.pointed .kept').first().press('Enter');
  await seen(page.locator('.tab.active', { hasText: 'people.facts.yaml' }));
  await untilInSight(page, (text) => text.includes('2022-08-07'), 'the fact');
}

async function byTimeline(page: Page): Promise<void> {
  await (await seen(page.locator('.tab', { hasText: 'slips.md' }))).click();
  await panelIn(page).locator('svg .item.term.holds').first().click();
  await seen(page.locator('.tab.active', { hasText: 'people.facts.yaml' }));
}
