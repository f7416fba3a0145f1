import { type Told, tell } from '../telling/told.ts';
import { valueInWords } from './in-words.ts';
import type { Outranked } from './precedence.ts';

/** Why a kept statement is not used: "not used: a pack that was verified later has Liberal". */
export function precedenceTold({ by, why, agrees }: Outranked): Told {
  if (agrees) return why === 'desk' ? tell('the desk says the same') : tell('another pack says the same');
  const value = `${valueInWords(by)}${by.qualifiers.of === undefined ? '' : `, ${by.qualifiers.of.text}`}`;
  switch (why) {
    case 'desk':
      return tell('not used: the desk’s own facts, which come before imported ones, have {value}', { value });
    case 'newer':
      return tell('not used: a pack that was verified later has {value}', { value });
    case 'first':
      return tell('not used: the pack that comes first has {value}', { value });
  }
}
