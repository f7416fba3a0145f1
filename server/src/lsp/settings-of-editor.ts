import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { type EditorSettings, editorSettings } from './roots/settings.ts';

/** The editor's settings, asked for once for each folder until they change. */
export interface SettingsOfEditor {
  for(folder: string): Promise<EditorSettings>;
  /** Calls back when settings have changed. To be called once the session has begun: before that, editors ignore what a server registers. */
  onChange(listener: () => void): void;
}

const SECTION = 'stet';

/** Settings of one session: pulled where the client can be asked, else what it last sent. */
export function settingsOfEditor(connection: Connection, { configuration, registersConfiguration }: Abilities): SettingsOfEditor {
  const known = new Map<string, Promise<EditorSettings>>();
  let sent: EditorSettings = {};
  let changed = () => {};
  connection.onDidChangeConfiguration(({ settings }: { settings?: Readonly<Record<string, unknown>> | null }) => {
    known.clear();
    sent = editorSettings(settings?.[SECTION]);
    changed();
  });
  const pulled = async (scopeUri: string): Promise<EditorSettings> => {
    try {
      return editorSettings(await connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
    } catch {
      return {};
    }
  };
  return {
    async for(folder) {
      if (!configuration) return sent;
      const settings = known.get(folder) ?? pulled(folder);
      known.set(folder, settings);
      return settings;
    },
    onChange(listener) {
      changed = listener;
      if (registersConfiguration) connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => {});
    },
  };
}
