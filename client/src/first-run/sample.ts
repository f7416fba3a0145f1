import { commands, l10n, Uri, window } from 'vscode';
import { copyFiles } from './copy-files.ts';

/** The sample newsroom, below `examples/newsroom`. */
const SAMPLE = [
  'README.md',
  'stet.yaml',
  'drafts/clean.md',
  'drafts/notes.txt',
  'drafts/slips.md',
  'facts/organizations.facts.yaml',
  'facts/people.facts.yaml',
  'facts/places.facts.yaml',
  'facts/quotes.facts.yaml',
  'facts/sources.facts.yaml',
  'facts/statements.facts.yaml',
  'facts/works-and-laws.facts.yaml',
] as const;

const FOLDER = 'stet-newsroom';

/** Copies the sample newsroom into a folder below one that the reader chooses, and opens it in a window of its own. A copy that is there already is opened as it was left. */
export async function openSample(extension: Uri): Promise<void> {
  const [chosen] =
    (await window.showOpenDialog({
      title: l10n.t('Where shall the sample newsroom go?'),
      openLabel: l10n.t('Put It Here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!chosen) return;
  const folder = Uri.joinPath(chosen, FOLDER);
  await copyFiles(Uri.joinPath(extension, 'examples/newsroom'), folder, SAMPLE);
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}
