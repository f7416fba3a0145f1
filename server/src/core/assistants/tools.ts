import { check } from './check.ts';
import { lookup } from './lookup.ts';
import type { Tool } from './tool.ts';

/** The tools that assistants have, wherever they meet Stet: by the Model Context Protocol, and in an editor's chat. */
export const tools: readonly Tool[] = [lookup, check];
