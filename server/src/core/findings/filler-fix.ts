import type { CheckContext } from '../checks/context.ts';
import type { FrameMatch } from '../claims/match-frame.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { foldedName } from '../facts/name-words.ts';
import { closedClass } from '../languages/en/closed-classes.ts';
import { dominantPart, VERB } from '../languages/en/lexicon.ts';
import { ORDER_CONJUNCTIONS, REVERSED } from '../languages/en/order.ts';
import { verbForm } from '../languages/en/verb-forms.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TokenSpan } from '../text/span.ts';
import { POSSESSIVE, type Tokens, tokenText, WORD } from '../text/tokens.ts';
import { dateEdits } from '../values/dates/print.ts';
import { inFormOf } from '../values/names/in-form-of.ts';
import { quantityEdits } from '../values/quantities/print.ts';
import { changeTo } from './change-to.ts';
import { nameInForm } from './name-fix.ts';
import { partyInForm } from './party-form.ts';
import type { Report, TextEdit, TokenEdit } from './report.ts';
import { stateInForm } from './state-form.ts';

/** "a Democratic mayor", not "a Democrat from": a noun or title follows. */
function isDescribed({ kind, folds }: Tokens, at: number): boolean {
  return kind[at] === WORD && closedClass(folds[at]!) === undefined && dominantPart(folds[at]!) !== VERB;
}

/** How to mend the odd role of a clause: the store's value in the writer's own form. */
export function fillerFixes(match: FrameMatch, sentence: SentenceView, context: CheckContext): Report['fixes'] {
  if (match.outcome.kind !== 'refuted') return [];
  const edits = editsOf(match, sentence, context);
  if (!edits || edits.length === 0) return [];
  const person = match.outcome.filler.entity !== undefined && context.facts.entity(match.outcome.filler.entity)?.kind === 'person';
  const shown = mendedText(edits, { ...match.outcome.filler, tokens: sentence.view.reading.tokens });
  const others = otherSubjects(match, sentence, context);
  const fixes = [{ title: changeTo(shown), preferred: !person && others.length === 0, safe: false, edits }];
  return [
    ...fixes,
    ...others.map(({ name, mention }) => ({
      title: changeTo(name),
      preferred: false,
      safe: false,
      edits: [{ from: mention.from, to: mention.to, newText: name }],
    })),
  ];
}

function editsOf(
  match: FrameMatch,
  { view, span: sentence }: SentenceView,
  { facts, asOf }: CheckContext,
): readonly (TokenEdit | TextEdit)[] | undefined {
  if (match.outcome.kind !== 'refuted') return undefined;
  const { filler, slot } = match.outcome;
  const { tokens } = view.reading;
  const value = slot.values[0]!;
  const span = { from: filler.from, to: filler.to };
  const model = tokenText(tokens, filler.from, filler.to);
  const party = partyInForm(slot.text, model, isDescribed(tokens, filler.to));
  switch (value.type) {
    case 'date':
      return filler.date && dateEdits(filler.date, filler.right ?? value.date, { tokens, asOf: asOf.day });
    case 'quantity':
      if (filler.reading === 'hedge' && filler.quantity?.parts.hedge)
        return hedgeEdit(filler.quantity.parts.hedge, slot.text, value.quantity.text);
      return filler.quantity && quantityEdits(value.quantity, filler.quantity, tokens);
    case 'name': {
      const entity = value.entity === undefined ? undefined : facts.entity(value.entity);
      const text = filler.part === 'region' ? slot.text.slice(slot.text.indexOf(',') + 1).trim() : withoutRegion(slot.text, tokens, span);
      const isAdjective = view.mentionAt(filler.from)?.form === 'demonym';
      const adjective = isAdjective ? entity?.demonyms[0] : undefined;
      const name =
        adjective ??
        stateInForm(text, model) ??
        party ??
        (entity?.kind === 'person' ? nameInForm(entity, tokens.folds.slice(filler.from, filler.to)) : text);
      const article =
        tokens.folds[span.from - 1] === 'the' &&
        match.frame.fact.type === 'plain' &&
        slot.place.left !== 'the' &&
        !isAdjective &&
        value.entity !== undefined &&
        !name.toLowerCase().startsWith('the ');
      const bare = match.frame.fact.type === 'plain' && slot.place.left === 'the' && isBare(tokens, span.from);
      const whole = bare ? `${span.from === sentence.from ? 'The' : 'the'} ${name}` : name;
      return [
        {
          from: article ? span.from - 1 : span.from,
          to: span.to,
          newText: isInCapitals(model) ? whole.toUpperCase() : whole,
        },
      ];
    }
    case 'words':
      // "has allowed" can't become "has bars".
      if (filler.told === 'clause' && verbForm(model.toLowerCase()) !== verbForm(slot.text.toLowerCase())) return undefined;
      if (isNation(view.mentionAt(filler.from), facts)) {
        const nation = nationOf(slot.text, facts);
        return nation === undefined ? undefined : [{ ...span, newText: nation }];
      }
      return [{ ...span, newText: party ?? inFormOf(slot.text, model) }];
    case 'list':
      return filler.missing === undefined ? undefined : [{ ...span, newText: filler.missing }];
    case 'order':
      return reversed(span.from, tokens);
    case 'not':
      return undefined;
  }
}

/** Whether the draft has the name of a country and not its adjective. */
function isNation(said: Mention | undefined, facts: CheckContext['facts']): boolean {
  return said !== undefined && said.form !== 'demonym' && facts.entity(said.entity)?.subkind === 'country';
}

/** "Italy" for Italian, if the draft's part of the store has it. */
function nationOf(adjective: string, facts: CheckContext['facts']): string | undefined {
  for (const { name, demonyms } of facts.entities())
    if (demonyms.some((demonym) => demonym.toLowerCase() === adjective.toLowerCase())) return name;
  return undefined;
}

/** Whether a name opens its phrase: no article, owner or other word of the writer's own before it. */
function isBare({ folds, kind }: Tokens, at: number): boolean {
  if (folds[at] === 'the' || kind[at - 1] === POSSESSIVE) return false;
  const before = kind[at - 1] === WORD ? closedClass(folds[at - 1]!) : 'coordinator';
  return before === 'coordinator' || before === 'preposition' || before === 'subordinator';
}

/** "before" in the place of "after", or the other way round. */
function reversed(at: number, { folds, text, start }: Tokens): readonly TokenEdit[] {
  const order = ORDER_CONJUNCTIONS.get(folds[at]!);
  if (order === undefined) return [];
  const word = REVERSED[order];
  const capital = text[start[at]!] !== folds[at]![0];
  return [{ from: at, to: at + 1, newText: capital ? word[0]!.toUpperCase() + word.slice(1) : word }];
}

/** Written in capitals by choice, as in a headline; an abbreviation's are its own. */
function isInCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && !text.includes('.');
}

/** "Champaign, Ill." keeps its state: of "Urbana, Illinois" only the town is put in. */
function withoutRegion(text: string, { folds, text: source, start }: Tokens, { to }: TokenSpan): string {
  const comma = text.indexOf(', ');
  const next = start[to + 1];
  return comma > 0 && folds[to] === ',' && next !== undefined && /^\p{Lu}/u.test(source[next]!) ? text.slice(0, comma) : text;
}

/** The store's hedge in place of the draft's; nothing if the store has none. */
function hedgeEdit(hedge: TokenSpan, stored: string, figure: string): readonly TokenEdit[] | undefined {
  const at = stored.indexOf(figure);
  const newText = at > 0 ? stored.slice(0, at).trim() : '';
  return newText === '' ? undefined : [{ from: hedge.from, to: hedge.to, newText }];
}

/** What the odd words read like once mended, for the fix's title. */
function mendedText(edits: readonly (TokenEdit | TextEdit)[], { from, to, tokens }: TokenSpan & { tokens: Tokens }): string {
  const spans = edits.map((edit) =>
    'from' in edit ? { start: tokens.start[edit.from]!, end: tokens.end[edit.to - 1]!, newText: edit.newText } : edit,
  );
  const first = Math.min(tokens.start[from]!, ...spans.map((span) => span.start));
  const last = Math.max(tokens.end[to - 1]!, ...spans.map((span) => span.end));
  let text = '';
  let at = first;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    text += tokens.text.slice(at, span.start) + span.newText;
    at = span.end;
  }
  return text + tokens.text.slice(at, last);
}

/** Entities of a like name for which the odd value would be right: "Arizona’s Pinellas County" may be Arizona's Pinal County. */
export function otherSubjects(
  { frame, outcome, named }: FrameMatch,
  { view }: SentenceView,
  { facts }: Pick<CheckContext, 'facts'>,
): { name: string; mention: TokenSpan }[] {
  if (outcome.kind !== 'refuted' || outcome.filler.entity === undefined || frame.fact.type !== 'typed') return [];
  const { statement } = frame.fact;
  const mention = named[0] && view.mentionAt(named[0].from);
  const words = foldedName(facts.entity(statement.subject)?.name ?? '');
  if (!mention || mention.entity !== statement.subject) return [];
  return facts.mentioning(outcome.filler.entity).flatMap((other) => {
    const name = facts.entity(other.subject)?.name;
    if (other.predicate !== statement.predicate || other.subject === statement.subject || name === undefined) return [];
    const shared = foldedName(name);
    const alike =
      shared.length > 1 &&
      shared.some((word) => words.includes(word)) &&
      shared.some((word, i) => words[i] !== word && words[i]?.slice(0, 2) === word.slice(0, 2));
    return alike ? [{ name, mention }] : [];
  });
}
