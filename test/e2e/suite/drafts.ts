import { type CodeAction, commands, DiagnosticSeverity, extensions, Range, Uri, workspace } from 'vscode';
import { codeOf, findings, findingsWhen, shown, whileEdited } from './desk.ts';
import { expected } from './expected.ts';
import { eventually, type SuiteTest, same } from './test.ts';

const SEVERITIES = { [DiagnosticSeverity.Error]: 'error', [DiagnosticSeverity.Warning]: 'warning' } as Record<number, string>;

/** Drafts: diagnostics, and their absence. */
export const draftTests: readonly SuiteTest[] = [
  {
    name: 'the extension comes to life in a newsroom',
    run: async () => {
      same(workspace.workspaceFolders?.length, 1);
      const stet = extensions.getExtension('stet.stet');
      if (stet === undefined) throw new Error(`Not installed; there are ${extensions.all.map(({ id }) => id).join(', ')}`);
      await shown('drafts/slips.md');
      await eventually('the extension to be active', () => stet.isActive || undefined);
    },
  },
  {
    name: 'a draft full of slips: the editor says what the command line says',
    run: async () => {
      const document = await shown('drafts/slips.md');
      const found = await findingsWhen(document, (all) => all.length >= expected.length, `${expected.length} findings`);
      const said = found.map((one) => ({
        check: codeOf(one),
        severity: SEVERITIES[one.severity],
        message: one.message,
        text: document.getText(one.range),
      }));
      same(
        said.map((one) => JSON.stringify(one)).sort(),
        expected.map(({ check, severity, message, text }) => JSON.stringify({ check, severity, message, text })).sort(),
      );
    },
  },
  {
    name: 'a finding links to the page of its check, and points at the statement in the facts file',
    run: async () => {
      const document = await shown('drafts/slips.md');
      const found = await findingsWhen(document, (all) => all.length > 0, 'findings');
      for (const one of found) {
        const target = typeof one.code === 'object' ? one.code.target : undefined;
        if (!target?.path.endsWith(`/docs/checks/${codeOf(one)}.md`)) throw new Error(`${codeOf(one)} links to ${target}`);
        await workspace.fs.stat(Uri.from(target));
      }
      const born = found.find(({ message }) => message.includes('1961'));
      const [related] = born?.relatedInformation ?? [];
      if (!related?.location.uri.path.endsWith('/facts/people.facts.yaml')) throw new Error(`It points at ${related?.location.uri}`);
      const facts = await workspace.openTextDocument(related.location.uri);
      same(facts.getText(related.location.range).includes('1960-04-19'), true);
    },
  },
  {
    name: 'a clean draft: nothing, until a slip is typed, and nothing once it is mended',
    run: async () => {
      const document = await shown('drafts/clean.md');
      await whileEdited(document, ['Colombia on a short list', 'Columbia on a short list'], async () => {
        const found = await findingsWhen(document, (all) => all.length > 0, 'the slip to be found');
        same(found.map(codeOf), ['known-wrong-name']);
      });
      await findingsWhen(document, (all) => all.length === 0, 'the finding to go');
    },
  },
  {
    name: 'plain text is checked too',
    run: async () => {
      const document = await shown('drafts/notes.txt');
      same(document.languageId, 'plaintext');
      await whileEdited(document, ['in Colombia in 2023', 'in Columbia in 2023'], async () => {
        const found = await findingsWhen(document, (all) => all.length > 0, 'the slip to be found');
        same(found.map(codeOf), ['known-wrong-name']);
      });
      await findingsWhen(document, (all) => all.length === 0, 'the finding to go');
    },
  },
  {
    name: 'what is no draft is left alone',
    run: async () => {
      const readme = await shown('README.md');
      const slips = await shown('drafts/slips.md');
      await findingsWhen(slips, (all) => all.length === expected.length, 'the slips to be found');
      same(findings(readme).length, 0);
    },
  },
  {
    name: 'an older version, as a diff shows it beside the draft, has neither findings nor fixes',
    run: async () => {
      const slips = await shown('drafts/slips.md');
      const text = slips.getText();
      const older = slips.uri.with({ scheme: 'stet-older' });
      const provider = workspace.registerTextDocumentContentProvider('stet-older', { provideTextDocumentContent: () => text });
      try {
        await commands.executeCommand('vscode.diff', older, slips.uri, 'older ↔ now');
        await findingsWhen(slips, (all) => all.length === expected.length, 'the slips of the draft to be found');
        const shownOlder = await workspace.openTextDocument(older);
        same(findings(shownOlder).length, 0);
        const whole = new Range(shownOlder.positionAt(0), shownOlder.positionAt(text.length));
        const offered = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', older, whole);
        same(offered.filter(({ title }) => /Colombia|Stet/.test(title)).length, 0);
      } finally {
        provider.dispose();
      }
    },
  },
];
