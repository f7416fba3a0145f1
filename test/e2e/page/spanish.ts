import type { Page } from '../editors/playwright.ts';
import { dateBroken, dateMended } from './broken-date.ts';
import { command, panelIn } from './panels.ts';
import type { Step } from './step.ts';
import { assertParts, fixOffered, hovered, seen, statusTold } from './workbench.ts';

/** What opens the views. */
const STET = '.activitybar .action-item [aria-label="Stet"]';

/** What somebody sees whose editor is Spanish: Stet's own words in that language, what the desk wrote as it wrote it. */
export const spanishSteps: readonly Step[] = [
  { name: 'in a Spanish editor, a hover on a slip tells in Spanish what is wrong', look: slip, picture: 'docs/pictures/spanish' },
  { name: 'a quick fix is offered in Spanish', look: fix },
  { name: 'the language status counts in Spanish', look: status },
  { name: 'the views list in Spanish', look: views },
];

/** The same of a facts file, in one that no other step has touched. */
export const spanishFactsSteps: readonly Step[] = [
  { name: 'in a Spanish editor, a fault in a facts file is told in Spanish', look: factsFault },
];

/** The same of what the editor itself reads of the extension: names of commands and views. */
export const namesInSpanish: readonly Step[] = [
  {
    name: 'in a Spanish editor, commands have Spanish names, and the checking proof is Spanish',
    look: proof,
    picture: 'docs/pictures/spanish-proof',
  },
  { name: 'views and their buttons have Spanish names', look: names },
];

async function proof(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  await command(page, 'Stet: Mostrar la prueba de verificación');
  const panel = panelIn(page);
  await seen(panel.locator('li.claim.contradicted', { hasText: 'El borrador dice «1961»' }));
  await seen(panel.locator('main', { hasText: /\d+ de \d+ afirmaciones listas/ }));
  await seen(page.locator('.tab.active', { hasText: 'Prueba: slips.md' }));
  await page.waitForTimeout(1_000);
}

async function names(page: Page): Promise<void> {
  await page.keyboard.press('Control+w');
  await (await seen(page.locator(STET))).click();
  for (const name of ['Datos', 'Hallazgos', 'Decisiones']) await seen(page.locator('.pane-header', { hasText: name }));
  await page.locator('.pane-header', { hasText: 'Hallazgos' }).first().hover();
  await seen(page.locator('.pane-header .action-label[aria-label*="Agrupar los hallazgos por dato"]'));
  await page.keyboard.press('Control+Shift+e');
}

async function status(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await statusTold(page, /Stet, a fecha de 2025-09-17.*\d errores, \d+ advertencias/);
}

async function slip(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  // The last line: the editor shows what is underlined before it has asked for more.
  const text = await hovered(page, '1961', 'Leído a fecha de 2025-09-17, de la cabecera.');
  assertParts(text, ['El borrador dice «1961»; los datos dicen: Gustavo Petro nació el 1960-04-19', 'verificado el']);
  await page.waitForTimeout(1_500);
}

async function fix(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await fixOffered(page, 'Columbia', 'Cambiar por «Colombia»');
  await page.keyboard.press('Escape');
}

async function views(page: Page): Promise<void> {
  await (await seen(page.locator(STET))).click();
  const row = (text: string | RegExp) => page.locator('.pane .monaco-list-row', { hasText: text });
  for (const group of ['Personas', 'Organizaciones', /drafts · \d+ hallazgos/]) await seen(row(group));
  await page.keyboard.press('Control+Shift+e');
}

const ENACTED = '1961-09-04';

async function factsFault(page: Page): Promise<void> {
  await seen(page.locator('.editor-instance .squiggly-error'), 60_000);
  const broken = await dateBroken(page, 'works-and-laws.facts.yaml', ENACTED);
  await hovered(page, broken, `no puede ser ${broken}: ese día no existe`);
  await dateMended(page, ENACTED);
}
