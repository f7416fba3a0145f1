import { l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EntityKey } from '../../../server/src/lsp/protocol.ts';
import {
  ENTITY_AT,
  type EntityAtResult,
  type EntityCardParams,
  FIND_ENTITIES,
  type FindEntitiesResult,
  type FoundEntity,
} from '../../../server/src/lsp/protocol-cards.ts';
import { ICONS, kindName } from '../views/names.ts';

/** Whom or what the cursor is on; a draft lends its day to the card. */
export async function underCursor(client: BaseLanguageClient): Promise<EntityCardParams | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { code2ProtocolConverter: converter } = client;
  const uri = converter.asUri(editor.document.uri);
  const found = await client.sendRequest<EntityAtResult>(ENTITY_AT, { uri, position: converter.asPosition(editor.selection.active) });
  return found ? { ...found, draft: uri } : undefined;
}

interface Choice extends QuickPickItem {
  readonly key?: EntityKey;
}

const NOTHING = (): Choice => ({ label: l10n.t('Nothing is called so.'), alwaysShow: true });

/** Milliseconds of quiet after which what is typed is looked for. */
const PAUSE = 120;

/** Lets the reader find somebody or something in all stores, packs too, by name. */
export function pickEntity(client: BaseLanguageClient): Promise<EntityKey | undefined> {
  const picker = window.createQuickPick<Choice>();
  picker.placeholder = l10n.t('A name, or the beginning of one');
  picker.title = l10n.t('Search the store');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const look = async (query: string) => {
    const mine = ++asked;
    picker.busy = true;
    const { entities } = await client.sendRequest<FindEntitiesResult>(FIND_ENTITIES, { query });
    if (mine !== asked) return;
    picker.busy = false;
    picker.items = entities.length > 0 ? entities.map(choice) : [NOTHING()];
  };
  picker.onDidChangeValue((query) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(query).catch(() => {}), PAUSE);
  });
  void look('').catch(() => {});
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.key);
      picker.hide();
    });
    picker.onDidHide(() => {
      clearTimeout(timer);
      asked = -1;
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** The server has chosen already, accents or not: the list shows all that it found. */
function choice({ root, id, name, kind, detail, pack }: FoundEntity): Choice {
  return {
    key: { root, id },
    label: name,
    iconPath: new ThemeIcon(ICONS[kind]),
    description: [kindName(kind), detail].filter(Boolean).join(' · '),
    ...(pack === undefined ? {} : { detail: pack }),
    alwaysShow: true,
  };
}
