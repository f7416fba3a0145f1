import { CancellationTokenSource, Disposable, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
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
import { pageOf, panelOptions } from '../panels/page.ts';
import { rangeOf, showPlace } from '../panels/show-place.ts';
import type { FromCard, ToCard } from './messages.ts';
import { cardWords } from './words.ts';

/** Milliseconds of quiet after which what has changed is asked for again. */
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
  const tell = (message: ToCard) => void panel.webview.postMessage(message);

  async function refresh(): Promise<void> {
    asking.cancel();
    asking = new CancellationTokenSource();
    const { token } = asking;
    const card = await client.sendRequest<EntityCardResult | null>(ENTITY_CARD, { ...shown, columns }, token);
    if (token.isCancellationRequested) return;
    if (!card) return tell({ type: 'gone', said: l10n.t('The store has nothing of it any more.') });
    name = card.name;
    panel.title = name;
    tell({ type: 'card', card, words: cardWords(card, before.at(-1)?.name) });
    const mentions = await client.sendRequest<EntityMentionsResult>(ENTITY_MENTIONS, { root: card.root, id: card.id }, token);
    if (!token.isCancellationRequested) tell({ type: 'mentions', mentions });
  }
  const ask = () =>
    void refresh().catch((failure) => {
      if (!asking.token.isCancellationRequested) client.outputChannel.error(String(failure));
    });
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
    heard.statuses.event(soon),
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
