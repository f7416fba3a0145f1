import { Uri } from 'vscode';

/** One form for all spellings of an address: the server’s own may differ from the editor’s in what is percent-encoded. */
export function keyOf(uri: string): string {
  return Uri.parse(uri).toString();
}
