import { writeFileSync } from 'node:fs';
import { openPage } from './editors/browser.ts';
import type { Editor } from './editors/editor.ts';
import { outcomesIn } from './outcomes.ts';
import type { Outcome } from './report.ts';

/** Milliseconds that a whole suite may take, from the page's first byte. */
const LIMIT = 420_000;

/** Opens an editor that was started to run the suite, and yields what its tests came to. What the page printed goes to a log if they fail. */
export async function runSuite(editor: Editor, log: string): Promise<readonly Outcome[]> {
  const lines: string[] = [];
  const { page, printed, close } = await openPage();
  try {
    const exit = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => lines.push(...args.map(String)));
    await page.goto(editor.url);
    const code = await Promise.race([exit, timeRunsOut(LIMIT)]);
    const outcomes = outcomesIn([...lines, ...printed]);
    if (code !== 0) writeFileSync(log, printed.join('\n'));
    const unexplained = code !== 0 && !outcomes.some(({ state }) => state === 'failed');
    if (!unexplained) return outcomes;
    const why = `The extension host ended with: ${code}.\n${printed.slice(-30).join('\n')}`;
    return [...outcomes, { name: 'the suite comes to its end', state: 'failed', why }];
  } finally {
    await close();
  }
}

function timeRunsOut(milliseconds: number): Promise<'time ran out'> {
  return new Promise((resolve) => setTimeout(() => resolve('time ran out'), milliseconds).unref());
}
