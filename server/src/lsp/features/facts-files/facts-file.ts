import type * as v from 'valibot';
import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { config } from '../../../store/schema/config.ts';
import { factsFile } from '../../../store/schema/facts-file.ts';
import { placeAt, type YamlPlace } from '../../../store/yaml/place-at.ts';
import { pathIn } from '../../files/uris.ts';
import { offsetAt } from '../../from-lsp.ts';
import { type Root, SETTINGS_FILE } from '../../roots/root.ts';
import type { Session } from '../../session.ts';

/** A facts file, or `stet.yaml`, of a root that is in use. */
export interface FactsFile {
  readonly root: Root;
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** As it now stands: the editor's text where it is open. */
  readonly document: TextDocument;
  /** What such a file may hold. */
  readonly schema: v.GenericSchema;
  readonly isSettings: boolean;
}

/** The facts file at an address; undefined for any other document. */
export async function factsFileOf(uri: string, { roots, documents }: Session): Promise<FactsFile | undefined> {
  const root = await roots.of(uri);
  const path = root && pathIn(root.uri, uri);
  const known = path === undefined ? undefined : root?.files.get(path);
  if (!root || path === undefined || !known) return undefined;
  const isSettings = path === SETTINGS_FILE;
  const document = documents.get(uri) ?? TextDocument.create(uri, 'yaml', known.version, known.getText());
  return { root, path, document, schema: (isSettings ? config : factsFile) as unknown as v.GenericSchema, isSettings };
}

/** A place in a facts file. */
export interface FactsPlace extends FactsFile {
  /** UTF-16. */
  readonly offset: number;
  readonly place: YamlPlace;
}

/** Where a position lies in a facts file: undefined in any other document, `nowhere` in a comment or between things. */
export async function factsPlaceAt(uri: string, position: Position, session: Session): Promise<FactsPlace | 'nowhere' | undefined> {
  const file = await factsFileOf(uri, session);
  if (!file) return undefined;
  const offset = offsetAt(file.document, position, session.abilities.encoding);
  const place = placeAt(file.document.getText(), offset);
  return place ? { ...file, offset, place } : 'nowhere';
}
