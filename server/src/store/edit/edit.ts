import type { Span } from '../span.ts';

/** A replacement in a facts file: UTF-16 offsets, `end` exclusive. Everything outside it stays as it was written. */
export interface FileEdit extends Span {
  readonly newText: string;
}
