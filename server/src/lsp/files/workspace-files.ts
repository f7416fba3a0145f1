import type { Phrase } from '../../core/telling/told.ts';

/** A file's text without a byte order mark; why it cannot be used, after "This file"; or that it is not there. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: Phrase }
  | { readonly kind: 'missing' };

/** A file's bytes; why they cannot be used; or that it is not there. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly why: Phrase }
  | { readonly kind: 'missing' };

/** Which files to find, in globs relative to a folder. */
export interface FileGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The port through which the server sees the workspace. Addresses are URIs. Nothing rejects. */
export interface WorkspaceFiles {
  /** What stands at an address; undefined where nothing does, or it may not be looked at. */
  kind(uri: string): Promise<'file' | 'folder' | undefined>;
  /** Matching files below a folder: paths relative to it, with `/`, sorted, none in node_modules or in a folder whose name begins with a dot. */
  find(folder: string, globs: FileGlobs): Promise<readonly string[]>;
  /** A file that is a link out of the folder `within`, if that is given, cannot be read. */
  read(uri: string, within?: string): Promise<FileText>;
  readBytes(uri: string, within?: string): Promise<FileBytes>;
  /** Another text once the file has been written again; undefined where that cannot be told without reading it. */
  stamp?(uri: string): Promise<string | undefined>;
}

/** Never walked, whatever the globs say. */
export const PRUNED: readonly string[] = ['**/node_modules/**', '**/.*/**'];
