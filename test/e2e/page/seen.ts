import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../editors/browser.ts';
import type { Editor } from '../editors/editor.ts';
import { project } from '../editors/place.ts';
import type { Locator, Page } from '../editors/playwright.ts';
import type { Outcome } from '../report.ts';
import { cursorAt, fixOffered, hovered, opened, seen, untilInSight } from './workbench.ts';

interface Step {
  readonly name: string;
  readonly look: (page: Page) => Promise<void>;
  /** A picture that the documents show: its path in the project, without its ending. */
  readonly picture?: string;
}

/** What a person would see, in the order in which it is done. */
const STEPS: readonly Step[] = [
  { name: 'slips are underlined in the draft', look: squiggle },
  { name: 'the language status tells the day and the counts', look: status },
  { name: 'a hover on a slip tells what is wrong, and points at the facts', look: slipHover, picture: 'media/squiggle' },
  { name: 'a quick fix is offered', look: quickFix, picture: 'docs/pictures/quick-fix' },
  { name: 'and mends the draft', look: mended },
  { name: 'a hover on a name tells what is known, and where from', look: nameHover, picture: 'docs/pictures/hover' },
  { name: 'a fault is underlined in the facts file, and told', look: factsFault, picture: 'docs/pictures/facts-diagnostics' },
  {
    name: 'the checking proof lists the claims of the draft, by keyboard and without barriers',
    look: checkingProof,
    picture: 'docs/pictures/proof',
  },
  { name: 'a claim is signed off by a key, in a name that is asked for once', look: signedOff },
];

/** Does what a person does in the page of an editor that shows drafts/slips.md, and keeps pictures of it below a folder. */
export async function seenInThePage(editor: Editor, folder: string): Promise<readonly Outcome[]> {
  const { page, printed, close } = await openPage();
  const outcomes: Outcome[] = [];
  try {
    await page.goto(editor.url);
    for (const [index, { name, look, picture }] of STEPS.entries()) {
      const begun = Date.now();
      const why = await look(page).then(
        () => undefined,
        (error: unknown) => `${error}\n${printed.slice(-10).join('\n')}`,
      );
      if (why !== undefined) await page.screenshot({ path: join(folder, `failed-${index + 1}.png`) });
      else if (picture !== undefined) await page.screenshot({ path: join(folder, `${picture}.png`) });
      const milliseconds = Date.now() - begun;
      outcomes.push(why === undefined ? { name, state: 'passed', milliseconds } : { name, state: 'failed', why, milliseconds });
    }
  } finally {
    await close();
  }
  return outcomes;
}

async function squiggle(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .view-line'), 60_000);
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  await seen(page.locator('.editor-instance .squiggly-warning'));
}

async function status(page: Page): Promise<void> {
  const item = await seen(page.locator('[id="status.languageStatus"]'));
  const shown = page.locator('.monaco-hover:visible', { hasText: /Stet.*2025-09-17.*\d errors, \d+ warnings/ });
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

function assertParts(text: string, parts: readonly string[]): void {
  const missing = parts.filter((part) => !text.includes(part));
  if (missing.length > 0) throw new Error(`Without ${missing.join(' and ')}: ${text}`);
}

async function quickFix(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await fixOffered(page, 'Columbia', 'Change to “Colombia”');
}

async function mended(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await untilInSight(page, (text) => text.includes('government of Colombia'), 'the fix');
}

/** The panel beside the draft: filtered, walked through by keys, and looked over by axe. */
async function checkingProof(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await (await seen(page.locator('.tab', { hasText: 'slips.md' }))).click();
  await page.keyboard.press('F1');
  await seen(page.locator('.quick-input-widget input'));
  await page.keyboard.type('Stet: Show the Checking Proof');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await seen(panel.locator('li.claim.agrees'));
  const all = await panel.locator('li.claim').count();
  await panel.locator('button.contradicted').click();
  const wrong = await panel.locator('li.claim').count();
  if (wrong === 0 || wrong >= all) throw new Error(`${wrong} of ${all} claims are contradicted.`);
  await panel.locator('li.claim').first().press('ArrowDown');
  await seen(panel.locator('li.claim.current:nth-child(2)'));
  const barriers = await barriersIn(panel.locator('html'));
  if (barriers.length > 0) throw new Error(barriers.join('\n'));
  await page.waitForTimeout(500);
}

/** The first claim of those shown is signed off and taken back again; the name goes into the editor's own field. */
async function signedOff(page: Page): Promise<void> {
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await panel.locator('li.claim').first().press('s');
  await seen(page.locator('.quick-input-widget input'));
  await page.keyboard.type('Mia Sund');
  await page.keyboard.press('Enter');
  await seen(panel.locator('li.claim.signed .signature', { hasText: 'Mia Sund' }));
  await panel.locator('li.claim.signed').first().press('s');
  await panel.locator('.signature').first().waitFor({ state: 'detached', timeout: 30_000 });
}

/** What axe finds wrong with a page, in a line each. */
function barriersIn(html: Locator): Promise<string[]> {
  const axe = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');
  return html.evaluate<string[]>(`(async () => {
    ${axe};
    const { violations } = await axe.run(document);
    return violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.map(({ target }) => target.join(' ')).join(', ') + ')');
  })()`);
}

/** The last two figures of a date become a day that the month does not have. */
async function factsFault(page: Page): Promise<void> {
  const file = 'people.facts.yaml';
  const [stored, broken] = ['1960-04-19', '1960-04-31'];
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
  await hovered(page, broken, `cannot be ${broken}`);
  await page.waitForTimeout(1_500);
}

/** The lines of a file of the sample newsroom, of which the editor has a copy. */
function sample(path: string): readonly string[] {
  return readFileSync(join(project, 'examples', 'newsroom', path), 'utf8').split('\n');
}

/** The number, from 1, of the line that holds a passage. */
function lineOf(path: string, passage: string): number {
  return sample(path).findIndex((line) => line.includes(passage)) + 1;
}
