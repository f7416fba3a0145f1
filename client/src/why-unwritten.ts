import { l10n, type Uri, workspace } from 'vscode';

/** Why Stet may write nothing of its own beside a file; undefined where it may. */
export function whyUnwritten({ scheme }: Uri): string | undefined {
  if (!workspace.isTrusted)
    return l10n.t('Stet writes nothing in a folder that you do not trust. Trust it to rule on findings and to sign off claims.');
  if (workspace.fs.isWritableFileSystem(scheme) === false)
    return l10n.t('Stet: these files are read-only, so there is nowhere to keep this.');
  return undefined;
}
