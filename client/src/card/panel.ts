import {
  type CancellationToken,
  CancellationTokenSource,
  Disposable,
  type ExtensionContext,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EntityKey } from '../../../server/src/lsp/protocol.ts';
import {
  ENTITY_CARD,
  ENTITY_MENTIONS,
  type EntityCardParams,
  type EntityCardResult,
  type EntityMentionsResult,
} from '../../../server/src/lsp/protocol-cards.ts';
import type { Heard } from '../heard.ts';
import { keyOf } from '../key-of.ts';
import { pageOf, panelOptions } from '../panels/page.ts';
import { rangeOf, showPlace } from '../panels/show-place.ts';
import type { FromCard, ToCard } from './messages.ts';
import { cardWords } from './words.ts';

type Draft = EntityMentionsResult['drafts'][number];

/** Milliseconds of quiet after which changed facts are asked for again. */
const PAUSE = 400;

/** Shows cards of entities beside the text, one after another in one panel. */
export interface CardPanel {
  show(client: BaseLanguageClient, card: EntityCardParams): void;
}

/** The panel of an editor. It is opened with the first card, and follows the facts and the drafts as they change. */
export function cardPanel({ extensionUri, subscriptions }: ExtensionContext, heard: Heard): CardPanel {
  let open: { readonly panel: WebviewPanel; readonly card: LiveCard } | undefined;
  subscriptions.push(new Disposable(() => open?.panel.dispose()));
  return {
    show(client, shown) {
      if (open) {
        open.card.turnTo(shown);
        open.panel.reveal();
        return;
      }
      const panel = window.createWebviewPanel('stet.card', l10n.t('Entity Card'), ViewColumn.Beside, panelOptions(extensionUri));
      const card = liveCard({ panel, client, heard }, shown);
      open = { panel, card };
      panel.onDidDispose(() => {
        open = undefined;
        card.dispose();
      });
      panel.webview.html = pageOf(panel.webview, extensionUri, { name: 'card', title: l10n.t('Entity Card') });
    },
  };
}

interface LiveCard extends Disposable {
  turnTo(shown: EntityCardParams): void;
}

interface Parts {
  readonly panel: WebviewPanel;
  readonly client: BaseLanguageClient;
  readonly heard: Heard;
}

function liveCard({ panel, client, heard }: Parts, first: EntityCardParams): LiveCard {
  const before: { readonly params: EntityCardParams; readonly name: string }[] = [];
  let shown = first;
  let name = '';
  let columns: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new CancellationTokenSource();
  /** By draft; undefined until they are known. */
  let mentions: Map<string, Draft> | undefined;
  const tell = (message: ToCard) => void panel.webview.postMessage(message);

  async function showCard(token: CancellationToken): Promise<boolean> {
    const card = await client.sendRequest<EntityCardResult | null>(ENTITY_CARD, { ...shown, columns }, token);
    if (token.isCancellationRequested) return false;
    if (!card) {
      tell({ type: 'gone', said: l10n.t('The store has nothing of it any more.') });
      return false;
    }
    name = card.name;
    panel.title = name;
    tell({ type: 'card', card, words: cardWords(card, before.at(-1)?.name) });
    return true;
  }

  async function mentionsIn(draft: string | undefined, token: CancellationToken): Promise<readonly Draft[] | undefined> {
    const { root, id } = shown;
    const { drafts } = await client.sendRequest<EntityMentionsResult>(ENTITY_MENTIONS, { root, id, draft }, token);
    return token.isCancellationRequested ? undefined : drafts;
  }
  const showMentions = () => {
    const drafts = [...(mentions?.values() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
    tell({ type: 'mentions', mentions: { drafts } });
  };

  /** Asks for everything again. */
  async function refresh(): Promise<void> {
    asking.cancel();
    asking = new CancellationTokenSource();
    const { token } = asking;
    mentions = undefined;
    const drafts = (await showCard(token)) ? await mentionsIn(undefined, token) : undefined;
    if (!drafts) return;
    mentions = new Map(drafts.map((draft) => [keyOf(draft.uri), draft]));
    showMentions();
  }

  /** A draft was checked: it may have another day now, or other mentions. The other drafts are as they were. */
  async function follow(uri: string): Promise<void> {
    const { token } = asking;
    if (shown.draft !== undefined && keyOf(uri) === keyOf(shown.draft)) await showCard(token);
    const found = mentions && (await mentionsIn(uri, token));
    if (!found || !mentions) return;
    const [draft] = found;
    if (draft) mentions.set(keyOf(uri), draft);
    else mentions.delete(keyOf(uri));
    showMentions();
  }
  const heed = (work: Promise<void>) =>
    void work.catch((failure) => {
      if (!asking.token.isCancellationRequested) client.outputChannel.error(String(failure));
    });
  const ask = () => heed(refresh());
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  const turnTo = (next: EntityCardParams) => {
    if (!isSame(next, shown)) before.push({ params: shown, name });
    shown = next;
    ask();
  };
  const hear = (message: FromCard): void => {
    if (message.type === 'ready') {
      columns = message.columns;
      return ask();
    }
    if (message.type === 'show') return turnTo({ ...shown, id: message.id });
    if (message.type === 'open') return void showPlace(Uri.parse(message.place.uri), rangeOf(message.place.range));
    shown = before.pop()?.params ?? shown;
    ask();
  };
  const life = Disposable.from(
    panel.webview.onDidReceiveMessage(hear),
    heard.facts.event(soon),
    heard.statuses.event(({ uri }) => heed(follow(uri))),
    new Disposable(() => {
      clearTimeout(timer);
      asking.cancel();
    }),
  );
  return { turnTo, dispose: () => life.dispose() };
}

function isSame(a: EntityKey, b: EntityKey): boolean {
  return a.root === b.root && a.id === b.id;
}
