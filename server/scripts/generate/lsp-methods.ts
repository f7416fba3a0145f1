import * as lsp from 'vscode-languageserver';
import { abilitiesOf } from '../../src/lsp/abilities.ts';
import { serverCapabilities } from '../../src/lsp/server-capabilities.ts';

/** A method of the Language Server Protocol. `capability`: the path below `ServerCapabilities` by which a server takes part in it, if there is one. */
export interface LspMethod {
  readonly method: string;
  readonly from: 'client' | 'server' | 'both';
  readonly capability?: string;
}

/** Of the base protocol, which the library keeps to itself. */
const BASE: readonly LspMethod[] = [
  { method: '$/cancelRequest', from: 'both' },
  { method: '$/logTrace', from: 'server' },
  { method: '$/progress', from: 'both' },
  { method: '$/setTrace', from: 'client' },
];
const DIRECTIONS = { clientToServer: 'client', serverToClient: 'server', both: 'both' } as const;

interface Message {
  readonly method: string;
  readonly messageDirection: keyof typeof DIRECTIONS;
  readonly capabilities?: { readonly server?: string };
}

/** Every method that the protocol's own library knows, sorted. */
export function lspMethods(): LspMethod[] {
  const messages = (Object.values(lsp) as unknown[]).filter(isMessage).map(methodOf);
  return [...messages, ...BASE].sort((a, b) => (a.method < b.method ? -1 : 1));
}

/** What the server offers under a path of its capabilities to a client that can do everything; undefined for nothing. */
export function offered(path: string): unknown {
  const everything = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } } };
  const within = (value: unknown, key: string) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
  return path.split('.').reduce<unknown>(within, serverCapabilities(abilitiesOf(everything))) || undefined;
}

function methodOf({ method, messageDirection, capabilities }: Message): LspMethod {
  const from = DIRECTIONS[messageDirection];
  // What the server sends rests on the client's abilities, not on its own.
  return from === 'server' || capabilities?.server === undefined ? { method, from } : { method, from, capability: capabilities.server };
}

/** Kinds of registration have a method too, but nobody sends it. */
function isMessage(value: unknown): value is Message {
  const { messageDirection, type } = (value ?? {}) as { messageDirection?: unknown; type?: unknown };
  return messageDirection !== undefined && !(type instanceof lsp.RegistrationType);
}
