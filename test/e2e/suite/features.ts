import { commands, type Location, type LocationLink, Range, workspace } from 'vscode';
import { action, applied, findingsWhen, hoverWith, rangeOf, restoring, shown, whileEdited } from './desk.ts';
import { expected } from './expected.ts';
import { eventually, type SuiteTest, same } from './test.ts';

/** What an editor offers on a draft: hovers, fixes, the way to the facts. */
export const featureTests: readonly SuiteTest[] = [
  {
    name: 'hover: who it is, the title at the time, and the source',
    run: async () => {
      const document = await shown('drafts/slips.md');
      const { start } = rangeOf(document, 'Francia Márquez');
      const text = await hoverWith('Francia Márquez', document, start);
      for (const part of ['Vice President', '2022', 'https://', 'El Espectador', '2025-09-17']) {
        if (!text.includes(part)) throw new Error(`${part} is not in the hover:\n${text}`);
      }
    },
  },
  {
    name: 'hover: what a date is, what is stored of an amount, and how a quotation reads',
    run: async () => {
      const document = await shown('drafts/slips.md');
      await hoverWith('2025-09-15', document, rangeOf(document, 'Sept. 15').start);
      await hoverWith('$14 billion', document, rangeOf(document, '$14 million').start);
      await whileEdited(document, ['surged to all-time records', 'surged to new heights'], async () => {
        await hoverWith('all-time', document, rangeOf(document, 'new heights').start);
      });
    },
  },
  {
    name: 'quick fix: applied, the slip and its finding are gone',
    run: async () => {
      const document = await shown('drafts/slips.md');
      const before = await findingsWhen(document, (all) => all.length === expected.length, 'all slips to be found');
      await restoring(document, async () => {
        const range = rangeOf(document, 'Columbia');
        const fix = await action(document.uri, range, 'quickfix', 'Change to “Colombia”');
        same(fix.isPreferred, true);
        await applied(fix);
        same(document.getText(range), 'Colombia');
        await findingsWhen(document, (all) => all.length === before.length - 1, 'one finding less');
      });
    },
  },
  {
    name: 'fix all: what is safe is mended at once, and nothing else',
    run: async () => {
      const document = await shown('drafts/slips.md');
      await findingsWhen(document, (all) => all.length === expected.length, 'all slips to be found');
      const safe = expected.filter(({ fixes }) => fixes.some((fix) => fix.safe));
      if (safe.length === 0) throw new Error('The sample has no slip with a safe fix.');
      await restoring(document, async () => {
        const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
        await applied(await action(document.uri, whole, 'source.fixAll.stet'));
        const rest = await findingsWhen(document, (all) => all.length <= expected.length - safe.length, `${safe.length} findings less`);
        same(rest.length, expected.length - safe.length);
        for (const { text } of safe) same(rest.map(({ range }) => document.getText(range)).includes(text), false);
      });
    },
  },
  {
    name: 'definition: from a mention to its entry in the facts file',
    run: async () => {
      const document = await shown('drafts/slips.md');
      const { start } = rangeOf(document, 'Francia Márquez');
      const place = await eventually('a definition', async () => {
        const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, start);
        return found[0];
      });
      const [uri, range] = 'targetUri' in place ? [place.targetUri, place.targetRange] : [place.uri, place.range];
      same(uri.path.endsWith('/facts/people.facts.yaml'), true);
      const facts = await workspace.openTextDocument(uri);
      same(facts.lineAt(range.start.line).text.trim(), '- name: Francia Márquez');
    },
  },
];
