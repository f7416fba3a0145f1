import type { Slot } from '../../core/facts/statement.ts';
import { type Told, tell } from '../../core/telling/told.ts';

/** A sentence with its brackets read. `trouble` says what is wrong with them, after "A statement". */
export interface Bracketed {
  readonly says: string;
  readonly slots: readonly Slot[];
  readonly trouble?: Told;
}

/**
 * Takes the square brackets off a statement: `[A|B]` are equally right values, `[A; B; C]` is a closed list, `\[` is a
 * bracket and `\\` a backslash. `says` reads as prose, with the first alternative and lists written out.
 */
export function bracketed(written: string): Bracketed {
  let says = '';
  let inside: string | undefined;
  let trouble: Told | undefined;
  const slots: Slot[] = [];
  for (let at = 0; at < written.length; at++) {
    const char = written[at]!;
    const next = written[at + 1] ?? '';
    const escaped = char === '\\' && next !== '' && '[]\\|;'.includes(next);
    if (escaped) at++;
    if (!escaped && char === '[') {
      if (inside !== undefined) trouble ??= tell('has a bracket inside a bracket');
      inside ??= '';
    } else if (!escaped && char === ']') {
      if (inside === undefined) trouble ??= tell('closes a bracket that was not opened');
      else {
        const slot = slotOf(inside, says.length);
        if (slot.end === slot.start) trouble ??= tell('has empty brackets');
        slots.push(slot);
        says += slot.alternatives[0];
        inside = undefined;
      }
    } else if (inside === undefined) says += escaped ? next : char;
    else inside += escaped ? (ESCAPED.get(next) ?? next) : char;
  }
  if (inside !== undefined) {
    trouble ??= tell('opens a bracket and does not close it');
    says += restored(inside);
  }
  return { says, slots, ...(trouble === undefined ? {} : { trouble }) };
}

/** Private characters stand for an escaped bar or semicolon until the slot is split. */
const BAR = '\uE000';
const SEMICOLON = '\uE001';
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['|', BAR],
  [';', SEMICOLON],
]);

function slotOf(inside: string, start: number): Slot {
  const parts = (separator: string) =>
    inside
      .split(separator)
      .map((part) => restored(part).trim())
      .filter((part) => part !== '');
  const list = inside.includes(';') ? parts(';') : [];
  const alternatives = list.length > 0 ? [enumeration(list)] : parts('|');
  const first = alternatives[0] ?? '';
  return { start, end: start + first.length, alternatives: alternatives.length > 0 ? alternatives : [''], list };
}

function restored(text: string): string {
  return text.replaceAll(BAR, '|').replaceAll(SEMICOLON, ';');
}

/** "A, B and C". */
function enumeration(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
