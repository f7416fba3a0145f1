import { valueInWords } from './in-words.ts';
import type { Outranked } from './precedence.ts';

/** Why a kept statement is not used: "not used: a pack that was verified later has Liberal". */
export function precedenceInWords({ by, why, agrees }: Outranked): string {
  if (agrees) return why === 'desk' ? 'the desk says the same' : 'another pack says the same';
  const instead = `${valueInWords(by)}${by.qualifiers.of === undefined ? '' : `, ${by.qualifiers.of.text}`}`;
  const reason = {
    desk: 'the desk’s own facts, which come before imported ones, have',
    newer: 'a pack that was verified later has',
    first: 'the pack that comes first has',
  }[why];
  return `not used: ${reason} ${instead}`;
}
