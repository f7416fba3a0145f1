import { MULTIPLE_STYLES } from '../../languages/en/numbers.ts';
import type { Span, TokenSpan } from '../../text/span.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import { inCase, inFigures, inWords, magnitudeLike, magnitudeOf, ordinalEnding, ordinalInWords } from './print-number.ts';
import type { QuantityExpression } from './quantity.ts';

/** One replacement in the paragraph's text; UTF-16 offsets. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** The stored figure as it would stand in the place of `model`, in the writer's form as far as it can be kept. */
export function printQuantityLike(stored: QuantityExpression, model: QuantityExpression, tokens: Tokens): string {
  const from = tokens.start[model.from]!;
  let text = tokens.text.slice(from, tokens.end[model.to - 1]);
  for (const edit of [...quantityEdits(stored, model, tokens)].reverse()) {
    text = text.slice(0, edit.start - from) + edit.newText + text.slice(edit.end - from);
  }
  return text;
}

/**
 * The fewest replacements, in order, that make a draft's figure (`model`, one of `tokens`) the stored one: its magnitude word alone, its
 * number alone, both, or, where the forms can't be reconciled, the whole of it by the stored text. The hedge is left alone.
 */
export function quantityEdits(stored: QuantityExpression, model: QuantityExpression, tokens: Tokens): readonly TextEdit[] {
  const sameCurrency = stored.currency === model.currency;
  const sameUnit = stored.type !== 'measure' || model.type !== 'measure' || stored.unit === model.unit;
  if (stored.value === model.value && stored.high === model.high && stored.type === model.type && sameCurrency && sameUnit) return [];
  // "the 8.4-foot mirror" would not become "the 8.4 meters mirror".
  if (!sameUnit && tokens.folds.slice(model.from, model.to).includes('-')) return [];
  return sameForm(stored, model, tokens) ?? [replacing(tokens, model, inCase(stored.text, firstWord(tokens, model)))];
}

function sameForm(stored: QuantityExpression, model: QuantityExpression, tokens: Tokens): readonly TextEdit[] | undefined {
  if (stored.type === 'ratio' && model.type === 'ratio') return tallyEdits(stored, model, tokens);
  if (stored.high !== undefined || model.high !== undefined || stored.currency !== model.currency) return undefined;
  if (stored.type === 'measure' && model.type === 'measure' && stored.unit !== model.unit) return undefined;
  const bare = stored.type === 'number' && stored.unit === undefined;
  if (stored.type !== model.type && !bare) return undefined;
  if (model.type === 'fraction') return undefined;
  if (model.type === 'ordinal') return ordinalEdits(stored.value, model, tokens);
  if (model.type === 'multiple' && model.parts.unit === undefined) return multipleEdits(stored.value, model, tokens);
  const magnitude = model.parts.magnitude;
  const written = stored.value / model.scale;
  if (magnitude === undefined) {
    if (stored.parts.magnitude !== undefined && magnitudeOf(stored.value) > 1) return undefined;
    // "2.8 decades" is nobody's prose.
    return model.scale !== 1 && !Number.isInteger(written) ? undefined : digitsEdit(written, model, tokens);
  }
  const factor = magnitudeOf(stored.value);
  if (model.type !== 'measure' && (written < 1 || written >= 1000 || !isShort(written))) {
    const word = factor === 1 ? undefined : magnitudeLike(factor, tokenText(tokens, magnitude.from, magnitude.to));
    if (word === undefined) return undefined;
    const digits = digitsEdit(stored.value / factor, model, tokens);
    return digits === undefined ? undefined : [...digits, replacing(tokens, magnitude, word)];
  }
  return digitsEdit(written, model, tokens);
}

function digitsEdit(value: number, model: QuantityExpression, tokens: Tokens): readonly TextEdit[] | undefined {
  const { digits } = model.parts;
  const old = tokenText(tokens, digits.from, digits.to);
  // A number in words may be "two" or "a"; figures say it again only if they must.
  if (!model.spelt) {
    if (!isShort(value)) return undefined;
    const text = old.includes(',') || value >= 10_000 ? inFigures(value) : inFigures(value).replaceAll(',', '');
    return text === old ? [] : [replacing(tokens, digits, value >= 1000 && old.length < 4 ? inFigures(value) : text)];
  }
  const capital = old[0] !== old[0]?.toLowerCase();
  const word = inWords(value);
  // Wire style spells out to nine: a small number in words that becomes a large one takes figures, but never opens a sentence so.
  const spell = word !== undefined && (value < 10 || capital || model.value / model.scale >= 10);
  if (!spell && capital) return undefined;
  if (!spell && !isShort(value)) return undefined;
  return [replacing(tokens, digits, spell ? inCase(word, old) : inFigures(value))];
}

function ordinalEdits(value: number, model: QuantityExpression, tokens: Tokens): readonly TextEdit[] | undefined {
  if (!Number.isInteger(value)) return undefined;
  const { digits } = model.parts;
  if (!model.spelt) return [replacing(tokens, model, `${inFigures(value)}${ordinalEnding(value)}`)];
  const word = ordinalInWords(value);
  return [
    replacing(tokens, digits, word === undefined ? `${inFigures(value)}${ordinalEnding(value)}` : inCase(word, firstWord(tokens, model))),
  ];
}

function multipleEdits(value: number, model: QuantityExpression, tokens: Tokens): readonly TextEdit[] | undefined {
  const old = tokens.folds[model.from];
  const word = MULTIPLE_STYLES.find((style) => style.get(model.value) === old)?.get(value);
  return word === undefined ? undefined : [replacing(tokens, model, inCase(word, firstWord(tokens, model)))];
}

/** The ends of a tally that differ, each in its place; nothing for one spelt out. */
function tallyEdits(
  stored: QuantityExpression,
  { parts, value, high, spelt }: QuantityExpression,
  tokens: Tokens,
): readonly TextEdit[] | undefined {
  if (spelt || stored.high === undefined) return undefined;
  const { from, to } = parts.digits;
  const ends: TextEdit[] = [];
  if (stored.value !== value) ends.push(replacing(tokens, { from, to: from + 1 }, inFigures(stored.value)));
  if (stored.high !== high) ends.push(replacing(tokens, { from: to - 1, to }, inFigures(stored.high)));
  return ends;
}

/** At most three decimals and not vanishingly small: a number that prose could print. */
function isShort(value: number): boolean {
  return value === 0 || (Math.abs(value) >= 0.001 && isExactIn(value, 1000));
}

function isExactIn(value: number, parts: number): boolean {
  return Math.abs(value * parts - Math.round(value * parts)) < 1e-6 * parts;
}

function firstWord(tokens: Tokens, span: TokenSpan): string {
  const word = tokenText(tokens, span.from, span.from + 1);
  // A sign or a figure has no capitals to keep, and "A" is no headline.
  return word.length > 1 ? word : word.toLowerCase();
}

function replacing(tokens: Tokens, span: TokenSpan, newText: string): TextEdit {
  return { start: tokens.start[span.from]!, end: tokens.end[span.to - 1]!, newText };
}
