import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ASK_TOOL, type AskToolParams, type AskToolResult } from '../../server/src/lsp/protocol.ts';

/** What is used of the language models of an editor; the types are those of 1.91, which do not know it. */
interface ToolsOfEditor {
  readonly lm?: {
    registerTool?(
      name: string,
      tool: {
        invoke(options: { readonly input: Readonly<Record<string, unknown>> }, token: vscode.CancellationToken): Promise<object>;
      },
    ): vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (content: readonly object[]) => object;
  readonly LanguageModelTextPart: new (value: string) => object;
}

/** As package.json contributes them. */
const TOOLS = ['stet_lookup', 'stet_check'];

/** Lets the assistants of the editor look facts up and check texts, where it has such a thing. They only read, and are answered from the store of the document in front. */
export function registerTools({ subscriptions }: vscode.ExtensionContext, running: () => BaseLanguageClient | undefined): void {
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as ToolsOfEditor;
  if (!lm?.registerTool) return;
  for (const tool of TOOLS) {
    const invoke = async ({ input }: { readonly input: Readonly<Record<string, unknown>> }, token: vscode.CancellationToken) => {
      const client = running();
      const front = vscode.window.activeTextEditor?.document.uri;
      if (!client) throw new Error('There are no facts in this workspace.');
      const params: AskToolParams = { tool, input, ...(front ? { uri: client.code2ProtocolConverter.asUri(front) } : {}) };
      const outcome = await client.sendRequest<AskToolResult>(ASK_TOOL, params, token);
      if ('trouble' in outcome) throw new Error(outcome.trouble);
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(outcome.answer, null, 2))]);
    };
    try {
      subscriptions.push(lm.registerTool(tool, { invoke }));
    } catch {
      return; // From 1.91 on it was there as a proposal, which an extension that is not in on it may not call.
    }
  }
}
