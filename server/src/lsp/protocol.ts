/**
 * What Stet says beyond the Language Server Protocol. Names and plain shapes, without imports, so that any client may
 * include this file as it is. URIs are as the client writes them.
 */

/** `initializationOptions`; every key may be left out. */
export interface InitializationOptions {
  /** The client answers `stet/stat`, `stet/findFiles` and `stet/readFile`. The web server can see no files without it. */
  readonly clientFiles?: boolean;
  /** URI of the folder that holds the pages of checks (`docs/checks`), which diagnostics link to. */
  readonly docs?: string;
}

/** Request to the client: what stands at an address. Null: nothing, or nothing that may be looked at. */
export const STAT = 'stet/stat';
export interface StatParams {
  readonly uri: string;
}
export type StatResult = { readonly kind: 'file' | 'folder' } | null;

/** Request to the client: the files below a folder that match one of the globs. */
export const FIND_FILES = 'stet/findFiles';
export interface FindFilesParams {
  readonly folder: string;
  /** Relative to the folder: `facts/**\/*.{yaml,yml,json}`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
export interface FindFilesResult {
  /** Relative to the folder, with `/`, not percent-encoded. In any order. */
  readonly paths: readonly string[];
}

/** Request to the client: a file's text as it is stored, not as an editor has it. Null: it cannot be read. */
export const READ_FILE = 'stet/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly text: string } | null;

/** Notification to the client, after each check of a draft. */
export const STATUS = 'stet/status';
export interface StatusParams {
  readonly uri: string;
  /** The folder whose facts it was checked against. */
  readonly root: string;
  /** ISO date that it was read at, and in words where that came from. */
  readonly asOf: string;
  readonly asOfFrom: 'option' | 'front matter' | 'file name' | 'setting' | 'today';
  /** Findings by severity. */
  readonly counts: { readonly error: number; readonly warning: number; readonly information: number; readonly hint: number };
  /** How much the store holds, and how many errors its files have. */
  readonly facts: { readonly files: number; readonly entities: number; readonly errors: number };
  /** Why it was not checked, or what was odd about its date. */
  readonly problem?: string;
}
