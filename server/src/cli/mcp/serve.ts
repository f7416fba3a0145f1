import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import type { Outcome, Tool } from '../../core/assistants/tool.ts';
import type { Call } from './call.ts';

export interface Served {
  readonly version: string;
  /** For the assistant: how to use the tools together. */
  readonly instructions: string;
  readonly tools: readonly Tool[];
  /** Given by the command line: this bundle has nothing of it but types. */
  readonly call: Call;
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Serves tools over the Model Context Protocol, on standard input and output, until the input ends. */
export async function serve({ version, instructions, tools, call }: Served): Promise<void> {
  // Not the SDK's McpServer: that wants the arguments described in a library of its choice, and the tools here are plain JSON Schema.
  const server = new Server({ name: 'stet', version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input }) => ({
      name,
      title,
      description,
      inputSchema: { ...input, required: [...input.required], additionalProperties: false },
      annotations: { title, ...READ_ONLY },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `there is no tool “${params.name}”`);
    return resultOf(await call(tool, params.arguments ?? {}));
  });
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve));
  await server.connect(new StdioServerTransport());
  await ended;
}

/** Trouble is an answer too, so that the assistant can read what was wrong and ask again. */
function resultOf(outcome: Outcome): CallToolResult {
  if ('trouble' in outcome) return { isError: true, content: [{ type: 'text', text: outcome.trouble }] };
  return { content: [{ type: 'text', text: JSON.stringify(outcome.answer, null, 2) }], structuredContent: { ...outcome.answer } };
}
