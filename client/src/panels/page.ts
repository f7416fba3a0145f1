import { env, Uri, type Webview } from 'vscode';

/** A panel: the name of its script in dist/webview and of its style in media, and its title. */
export interface Panel {
  readonly name: 'proof' | 'card';
  readonly title: string;
}

/** The page of a panel: no script or style in it, nothing from elsewhere, and no script but its own. */
export function pageOf(webview: Webview, extension: Uri, { name, title }: Panel): string {
  const address = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extension, ...path));
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `<!doctype html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'panel.css')}">
<link rel="stylesheet" href="${address('media', `${name}.css`)}">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
</head>
<body>
<main id="${name}" aria-live="off"></main>
<script nonce="${nonce}" src="${address('dist', 'webview', `${name}.js`)}"></script>
</body>
</html>`;
}

/** What a panel may load: its script and its styles. */
export function panelOptions(extension: Uri) {
  const localResourceRoots = [Uri.joinPath(extension, 'dist', 'webview'), Uri.joinPath(extension, 'media')];
  return { enableScripts: true, retainContextWhenHidden: true, localResourceRoots };
}
