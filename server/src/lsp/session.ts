import type { Connection } from 'vscode-languageserver';
import type { Phrase } from '../core/telling/told.ts';
import type { Abilities } from './abilities.ts';
import type { Checker } from './checking/checker.ts';
import type { WorkspaceDrafts } from './checking/workspace-drafts.ts';
import type { Documents } from './documents.ts';
import type { WholeWorkspace } from './features/workspace/whole-workspace.ts';
import type { OpenTexts } from './files/open-texts.ts';
import type { Host } from './host.ts';
import type { Roots } from './roots/roots.ts';
import type { Signal } from './signal.ts';

/** What the features of one running server share, from the moment that the client has said what it can do. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly abilities: Abilities;
  readonly documents: Documents;
  readonly texts: OpenTexts;
  readonly roots: Roots;
  readonly checker: Checker;
  readonly drafts: WorkspaceDrafts;
  readonly whole: WholeWorkspace;
  /** Told when facts, settings or drafts on disk have changed, or a root is in use for the first time. */
  readonly factsChanged: Signal;
  /** The client has the command that asks where a new fact goes. */
  readonly addFactCommand: boolean;
  /** The client asks for the reason of a ruling. */
  readonly asksReasons: boolean;
  /** Who uses the client, where it is known. */
  readonly by?: string;
  /** The client shows the card of an entity. */
  readonly showsCards: boolean;
  /** Words for the reader, in the language of the editor. */
  readonly say: (phrase: Phrase) => string;
  /** Its tag, as pages name it. */
  readonly language: string;
  /** The address of a check's page, if there is one. */
  readonly docsPage: (check: string) => string | undefined;
}
