import { type Told, tell } from '../../core/telling/told.ts';
import { flowParts, isQuoted, quoted } from './quoting.ts';

/** A slip that people new to YAML make, and the line as it should be. */
export interface Slip {
  readonly code: string;
  readonly told: Told;
  /** The whole line, mended. */
  readonly line: string;
}

const PARTS = /^(\s*(?:- +)*)(?:([A-Za-z_][\w-]*):(?: +|$))?(.*)$/;
const NO_SPACE = /^(\s*(?:- +)*)([a-z]+):([^\s/].*)$/;
/** Characters that mean something to YAML at the start of a text. */
const RESERVED = '@`%*&!|>#?';

/** How messages show a mapping on one line. */
const BRACES = '{ }';

/** No person writes a longer line by hand. */
const LONGEST = 1000;

/** The slip that a line which YAML cannot read most likely makes. Undefined for a line that looks right. */
export function slipIn(line: string): Slip | undefined {
  if (line.length > LONGEST) return undefined;
  const glued = NO_SPACE.exec(line);
  if (glued) return slip('no-space', tell('A space goes after the colon'), `${glued[1]}${glued[2]}: ${glued[3]}`);
  const [, lead = '', name, rest = ''] = PARTS.exec(line) ?? [];
  const value = rest.trimEnd();
  if (value === '') return undefined;
  const before = name === undefined ? lead : `${lead}${name}: `;
  const found = slipOfValue(value);
  return found && slip(found.code, found.reason, before + found.mended);
}

/** A mapping on one line whose text has a comma in it; `joined` is the text as it was meant. */
export function commaSlip(line: string, joined: string): Slip {
  return slip(
    'comma',
    tell('A text with a comma in it needs quotes inside {braces}', { braces: BRACES }),
    line.replace(joined, () => quoted(joined)),
  );
}

/** A statement with a colon in it, which YAML takes for a key. */
export function colonSlip(line: string): Slip {
  const [, lead = ''] = PARTS.exec(line) ?? [];
  return slip('colon', tell('A text with a colon in it needs quotes'), lead + quoted(line.slice(lead.length).trim()));
}

/** A line indented with tabs. */
export function tabSlip(line: string): Slip {
  return slip(
    'tab',
    tell('YAML takes spaces for indentation, no tabs'),
    line.replace(/^[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
  );
}

function slip(code: string, reason: Told, line: string): Slip {
  const shown = line.trim();
  const right = shown.length > 140 ? `${shown.slice(0, 139)}…` : shown;
  return { code, told: tell('{slip}. Write: {line}', { slip: reason, line: right }), line };
}

interface ValueSlip {
  readonly code: string;
  readonly reason: Told;
  readonly mended: string;
}

function slipOfValue(value: string): ValueSlip | undefined {
  const first = value[0]!;
  if (first === '[')
    return value.indexOf(']') < value.length - 1 && !value.endsWith(']')
      ? { code: 'bracket', reason: tell('A text that begins with a bracket needs quotes'), mended: quoted(value) }
      : bracketInMiddle(value);
  if (first === '{') return slipOfFlow(value);
  if (first === '“' || first === '„' || first === '”') {
    const inner = value.slice(1).replace(/[”“]$/, '');
    return { code: 'curly-quote', reason: tell('Curly quotation marks do not count as quotes in YAML'), mended: quoted(inner) };
  }
  if (first === '"' || first === "'") {
    const close = value.indexOf(first, 1);
    const after = close === -1 ? '' : value.slice(close + 1).trim();
    if (close === -1)
      return { code: 'open-quote', reason: tell('The quotation mark that opens here is not closed'), mended: value + first };
    return after === '' || after.startsWith('#')
      ? undefined
      : { code: 'quote', reason: tell('A text that begins with a quotation mark needs quotes around all of it'), mended: quoted(value) };
  }
  if (value.includes(': ') || value.endsWith(':'))
    return { code: 'colon', reason: tell('A text with a colon in it needs quotes'), mended: quoted(value) };
  if (RESERVED.includes(first))
    return { code: 'first-character', reason: tell('A text that begins with {mark} needs quotes', { mark: first }), mended: quoted(value) };
  return undefined;
}

/** `[A] met [B]`: ends with a bracket, yet is no list. */
function bracketInMiddle(value: string): ValueSlip | undefined {
  const close = value.indexOf(']');
  if (close === -1) return { code: 'open-bracket', reason: tell('The bracket that opens here is not closed'), mended: `${value}]` };
  return close < value.length - 1
    ? { code: 'bracket', reason: tell('A text that begins with a bracket needs quotes'), mended: quoted(value) }
    : undefined;
}

function slipOfFlow(value: string): ValueSlip | undefined {
  const unclosed = value.split('{').length - value.split('}').length;
  if (unclosed !== 0 && value.split('[').length !== value.split(']').length) return undefined;
  if (unclosed === 1) return { code: 'open-bracket', reason: tell('The bracket { that opens here is not closed'), mended: `${value} }` };
  const parts = flowParts(value.slice(1, -1));
  let changed: (typeof FLOW_TROUBLES)[number] | undefined;
  const mended = parts.map((part) => {
    const colon = part.indexOf(': ');
    const text = colon === -1 ? '' : part.slice(colon + 2).trim();
    const trouble = colon === -1 || isQuoted(text) ? undefined : FLOW_TROUBLES.find(({ sign }) => sign.test(text));
    if (!trouble) return part.trim();
    changed ??= trouble;
    return `${part.slice(0, colon).trim()}: ${quoted(text.replace(/^“(.*)”$/, '$1'))}`;
  });
  if (changed === undefined) return undefined;
  return {
    code: changed.code,
    reason: changed.reason,
    mended: `{ ${mended.join(', ')} }`,
  };
}

/** What a text inside { } cannot have without quotes. */
const FLOW_TROUBLES = [
  { sign: /^“/, code: 'curly-quote', reason: tell('Curly quotation marks do not count as quotes in YAML') },
  { sign: /: |:$/, code: 'colon', reason: tell('A text with a colon in it needs quotes') },
  { sign: /[[\]{}]/, code: 'bracket', reason: tell('A text with brackets in it needs quotes inside {braces}', { braces: BRACES }) },
] as const;
