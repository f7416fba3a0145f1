import type { PlaceInFile } from '../../../server/src/lsp/protocol.ts';
import type { EntityCardResult, EntityMentionsResult } from '../../../server/src/lsp/protocol-cards.ts';

/** What the card is told. */
export type ToCard =
  | { readonly type: 'card'; readonly card: EntityCardResult; readonly words: CardWords }
  /** The store has nothing of it any more. */
  | { readonly type: 'gone'; readonly said: string }
  | { readonly type: 'mentions'; readonly mentions: EntityMentionsResult };

/** What the card says. */
export type FromCard =
  /** The page is there, or has another width: how many characters go side by side across a timeline. */
  | { readonly type: 'ready'; readonly columns: number }
  | { readonly type: 'open'; readonly place: PlaceInFile }
  | { readonly type: 'show'; readonly id: string }
  | { readonly type: 'back' };

/** Every word of its own that the card shows, in the reader's language. */
export interface CardWords {
  readonly kind: string;
  /** To the card that was shown before; absent where there was none. */
  readonly back?: string;
  readonly also: string;
  readonly never: string;
  readonly pronouns: string;
  readonly asOf: string;
  readonly open: string;
  readonly showCard: string;
  readonly timeline: string;
  readonly timelineSays: string;
  readonly facts: string;
  readonly nothing: string;
  readonly holds: string;
  readonly noSource: string;
  readonly verified: string;
  readonly recheck: string;
  readonly stale: string;
  readonly conflict: string;
  readonly statuses: Readonly<Record<'unverified' | 'disputed' | 'withdrawn', string>>;
  readonly more: string;
  readonly mentions: string;
  readonly reading: string;
  readonly noMentions: string;
  readonly line: string;
  readonly keys: string;
}
