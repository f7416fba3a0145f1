import { Uri, type Webview } from 'vscode';

/** The panel's page: no script or style in it, nothing from elsewhere. */
export function pageOf(webview: Webview, extension: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist/webview/proof.js'));
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'media/proof.css'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource};">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Checking proof</title>
</head>
<body>
<main id="proof" aria-live="off"></main>
<script src="${script}"></script>
</body>
</html>`;
}
