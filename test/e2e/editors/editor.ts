/** A build of VS Code under test. */
export interface Build {
  /** Where extensions run: in Node, or in a web worker of the browser. */
  readonly kind: 'node' | 'web';
  readonly age: 'newest' | 'oldest';
}

/** What an editor is started with: absolute paths. */
export interface Setup {
  /** The folder that is opened. */
  readonly folder: string;
  /** A file of the folder that says which folders are opened instead, a .code-workspace. */
  readonly workspace?: string;
  /** Whether the editor asks if the folder is to be trusted; else it is, and so is every folder on the web. */
  readonly asksForTrust?: boolean;
  /** The packed extension, a .vsix. */
  readonly vsix: string;
  /** A folder with an extension that does nothing but carry the suite, index.js. */
  readonly suite: string;
  /** A file of the folder to open, or the suite to run, when the page is loaded; or neither. */
  readonly show: { readonly file: string } | 'suite' | 'nothing';
  /** A folder for everything that the editor writes. */
  readonly scratch: string;
}

/** A running editor. */
export interface Editor {
  /** Its kind and version, such as `VS Code 1.139.1, extensions in Node`. */
  readonly title: string;
  /** The address of its workbench. */
  readonly url: string;
  stop(): Promise<void>;
}
