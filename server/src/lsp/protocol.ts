/**
 * What Stet says beyond the Language Server Protocol. Names and plain shapes, without imports, so that any client may
 * include this file as it is. URIs are as the client writes them.
 */

/** `initializationOptions`; every key may be left out. */
export interface InitializationOptions {
  /** The client answers `stet/stat`, `stet/findFiles`, `stet/readFile` and `stet/readBytes`. The web server can see no files without it. */
  readonly clientFiles?: boolean;
  /** URI of the folder that holds the pages of checks (`docs/checks`), which diagnostics link to. */
  readonly docs?: string;
  /** The client has the command `stet.addFact`, which asks where a fact goes and where it comes from. */
  readonly addFactCommand?: boolean;
  /** The client has the command `stet.letStand`, which asks for a reason and then sends `stet/letStand`. */
  readonly asksReasons?: boolean;
  /** Who uses the client, where it has been told: rulings say so. */
  readonly by?: string;
  /** The client has the command `stet.showEntityCard`, to which hovers then link. */
  readonly showsCards?: boolean;
}

/** Command of the client: asks for a reason to let a claim stand. Its argument is `LetStandParams` without one. */
export const ASK_REASON = 'stet.letStand';

/** Request to the server: the edit (a `WorkspaceEdit`) that lets a claim stand. Null where it is no longer reported. */
export const LET_STAND = 'stet/letStand';
export interface LetStandParams {
  readonly uri: string;
  /** The finding's claim, and the fingerprint of the facts that it goes against. */
  readonly claim: string;
  readonly fact: string;
  readonly reason?: string;
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

/** Request to the client: a file's bytes, in base64, since messages are JSON on some ways to the server. Null: it cannot be read. */
export const READ_BYTES = 'stet/readBytes';
export type ReadBytesParams = ReadFileParams;
export type ReadBytesResult = { readonly base64: string } | null;

/** Request to the server: which drafts the facts contradict that have changed since they were last committed, or else since the session began, with what they find that was not found before. */
export const WHAT_BREAKS = 'stet/whatBreaks';
export interface WhatBreaksResult {
  /** Whether any facts have changed. */
  readonly changed: boolean;
  /** Whether every root was compared with its last commit; others are compared with what they were when the session began. */
  readonly committed: boolean;
  readonly drafts: readonly {
    readonly uri: string;
    /** Diagnostics of the protocol. */
    readonly diagnostics: readonly object[];
  }[];
}

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

/** The client's command that a code action runs to add a fact: it asks for file and source, then sends `stet/addFact`. */
export const ADD_FACT_COMMAND = 'stet.addFact';

/** A fact that a draft offers: the name at an offset, or the sentence of a selection. Offsets are UTF-16. */
export interface OfferedFact {
  /** The draft. */
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly what: 'entry' | 'statement';
  /** Of an entry. */
  readonly kind?: EntityGroup;
  /** What is to be added, as people read it. */
  readonly label: string;
}

/** Request to the server: where an offered fact may go, and the sources that the store has. Null for a document that is no draft. */
export const FACTS_FILES = 'stet/factsFiles';
export interface FactsFilesResult {
  /** Relative to the root; the likeliest first. A file that is not there yet is made. */
  readonly files: readonly { readonly path: string; readonly isNew: boolean }[];
  readonly sources: readonly { readonly id: string; readonly title?: string }[];
}

/** Request to the server: the edit that adds an offered fact. Null where the draft does not offer it any more. */
export const ADD_FACT = 'stet/addFact';
export interface AddFactParams extends OfferedFact {
  /** Relative to the root; the likeliest file if left out. */
  readonly file?: string;
  /** The id of a source that the store has, or one to be added with the fact. */
  readonly source?: string | { readonly title?: string; readonly url?: string };
}
export interface AddFactResult {
  /** A workspace edit of the protocol. */
  readonly edit: object;
  /** The facts file, and where the cursor goes in it afterwards: a UTF-16 offset into the edited text. */
  readonly uri: string;
  readonly cursor: number;
}

/** Request to the server: the checking proof of a draft, or the same as a page to print. Null for a document that is no draft. */
export const PROOF = 'stet/proof';
export const PROOF_PAGE = 'stet/proofPage';
export interface ProofParams {
  readonly uri: string;
}
/** Somebody has checked a claim by hand. */
export interface ProofSignature {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}
export interface ProofResult {
  readonly title: string;
  readonly asOf: string;
  readonly done: number;
  readonly claims: readonly ProofEntry[];
}
export interface ProofEntry {
  readonly id: string;
  readonly number: number;
  readonly state: 'agrees' | 'contradicted' | 'unknown' | 'quoted' | 'ruled';
  readonly text: string;
  readonly sentence: string;
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
  readonly message?: string;
  readonly reason?: string;
  readonly facts: readonly { readonly statement: string; readonly source: string; readonly uri: string; readonly line: number }[];
  readonly signed: readonly ProofSignature[];
  /** Signatures from before its facts changed. */
  readonly lapsed: readonly ProofSignature[];
}

/** Request to the server: the edit that signs a claim of a proof off in somebody's name, or takes that back where it is signed in this name already. */
export const SIGN_OFF = 'stet/signOff';
export interface SignOffParams {
  readonly uri: string;
  /** `ProofEntry.id`. */
  readonly claim: string;
  readonly by: string;
}
/** A workspace edit of the protocol; or why there is none: the draft was never saved, does not make the claim any more, or the file is written in a way of its own. */
export type SignOffResult = { readonly edit: object } | { readonly why: 'unsaved' | 'gone' | 'unfit' };

/** Request to the server: has every draft checked, open or not; from then on, a client that pulls for the whole workspace hears of them all. With `workDoneToken` it is told how far that is. */
export const CHECK_WORKSPACE = 'stet/checkWorkspace';
export interface CheckWorkspaceParams {
  /** False: the client wants to hear of open drafts alone again. */
  readonly on: boolean;
  readonly workDoneToken?: string | number;
}
/** How many drafts there are, how many of them have findings, and those by severity. Null where it was called off. */
export type CheckWorkspaceResult = {
  readonly drafts: number;
  readonly withFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
} | null;

/** Request to the server: the answer of one of the tools that assistants have, or why there is none. The tools are those of `stet mcp`. */
export const ASK_TOOL = 'stet/askTool';
export interface AskToolParams {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The document in front: its store answers. */
  readonly uri?: string;
}
export type AskToolResult = { readonly answer: Readonly<Record<string, unknown>> } | { readonly trouble: string };

/** Notification to the client: facts, settings or drafts on disk have changed, so that what it was told of stores and findings may no longer hold. */
export const FACTS_CHANGED = 'stet/factsChanged';

/** A place to open. */
export interface PlaceInFile {
  readonly uri: string;
  /** As in the protocol: zero-based lines, characters in the negotiated units. */
  readonly range: PlaceRange;
}
export interface PlaceRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Request to the server: the stores in use, each as groups with the number of their members; groups without any are left out. */
export const STORE_GROUPS = 'stet/storeGroups';
/** Entities of the desk’s own files by kind; facts past their recheck; what facts files say that does not go together; packs, of which no entities are listed. */
export type StoreGroup = EntityGroup | 'stale' | 'conflict' | 'pack';
export type EntityGroup = 'person' | 'organization' | 'place' | 'work' | 'event';
export interface StoreGroupsResult {
  readonly roots: readonly {
    readonly uri: string;
    readonly groups: readonly { readonly group: StoreGroup; readonly count: number }[];
  }[];
}

/** Request to the server: the members of one group of a store: entities by their names, stale facts by the day they were due, conflicts and packs as they stand. */
export const STORE_MEMBERS = 'stet/storeMembers';
export interface StoreMembersParams {
  /** The root's address, as the groups came with it. */
  readonly root: string;
  readonly group: StoreGroup;
}
export interface StoreMembersResult {
  readonly members: readonly StoreMember[];
}
export interface StoreMember {
  readonly label: string;
  /** Absent for a pack. */
  readonly place?: PlaceInFile;
  /** What else is to be seen at a glance: what kind of thing it is, the day it was due, or how many entities a pack has. */
  readonly detail?: string;
  /** Of an entity: which. */
  readonly entity?: EntityKey;
}

/** Request to the server: the findings of every draft, open or not, by draft; drafts without any are left out. With an address, of that draft alone. */
export const FINDINGS = 'stet/findings';
export interface FindingsParams {
  readonly uri?: string;
}
export interface FindingsResult {
  readonly drafts: readonly {
    readonly uri: string;
    /** Relative to its root. */
    readonly path: string;
    readonly findings: readonly ListedFinding[];
  }[];
}
export interface ListedFinding {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: PlaceRange;
  /** The words that it is about, and what they should be, if there is one fix for them. */
  readonly text: string;
  readonly instead?: string;
  /** The fact that it goes against: findings with the same `id` go against the same fact. Absent where it needs none. */
  readonly fact?: { readonly id: string; readonly says: string; readonly place?: PlaceInFile };
}

/** An entity of a store: the address of its root, as the server gave it, and its id there. */
export interface EntityKey {
  readonly root: string;
  readonly id: string;
}
