import { belonging } from '../claims/belonging.ts';
import type { TitleClaim } from '../claims/claim.ts';
import { officeText, textOf } from '../claims/stored-title.ts';
import { foldedName } from '../facts/name-words.ts';
import type { Statement } from '../facts/statement.ts';
import { belongingEdit } from '../findings/belonging-fix.ts';
import { changeTo } from '../findings/change-to.ts';
import { evidenceOf } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { nameInForm } from '../findings/name-fix.ts';
import { oddRole } from '../findings/odd-role.ts';
import { finding, type TokenEdit } from '../findings/report.ts';
import { storeSays } from '../findings/store-says.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import { titleChange } from '../values/titles/print-title.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedTitle } from './context.ts';

const FACTS = `
people:
  - name: Ottilie Brandvold
    born: 1961-04-12
    titles:
      - { title: Secretary of Fisheries, of: Vestland, from: 2020-01-01 }
places:
  - { name: Vestland, kind: country, demonym: Vestlander }
  - { name: Ostland, kind: country, demonym: Ostlander }
statements:
  - Vestland received about [$14 billion] in loans from Ostland.
`;

export const check: Check = {
  id: 'wrong-value',
  rank: 8,
  severity: 'error',
  summary: 'A title, date, amount, place or other value that a verified fact contradicts.',
  description: `Reports a clause that agrees with a fact on every role but one and has another value of the same kind there.
An error, but a warning where the subject is inferred (through a pronoun or description), where the odd value is a name, or where the claim is hedged; a hint where a figure is only rounded without saying so.
Where another fact of the store supports the clause as it stands, or the wording is narrower than the fact, nothing is said.`,
  catches: [
    {
      shows: 'Another office',
      facts: FACTS,
      draft: 'Secretary of ⟦Trade⟧ Ottilie Brandvold spoke.',
      asOf: '2025-01-15',
      says: 'The draft says “Secretary of Trade”; the store says: Ottilie Brandvold is Secretary of Fisheries of Vestland since 2020-01-01 (no source recorded).',
      fixed: 'Secretary of Fisheries Ottilie Brandvold spoke.',
    },
    {
      shows: 'Another year of birth',
      facts: FACTS,
      draft: 'Ottilie Brandvold was born in ⟦1963⟧.',
      asOf: '2025-01-15',
      says: 'The draft says “1963”; the store says: Ottilie Brandvold was born on 1961-04-12 (no source recorded).',
      fixed: 'Ottilie Brandvold was born in 1961.',
    },
  ],
  silent: [
    {
      shows: 'The values of the store',
      facts: FACTS,
      draft: 'Ottilie Brandvold, born in 1961, spoke of the $14 billion in loans that Vestland received from Ostland.',
      asOf: '2025-01-15',
    },
    { shows: 'A negation', facts: FACTS, draft: 'Ottilie Brandvold was not born in 1963.', asOf: '2025-01-15' },
    { shows: 'A direct quotation', facts: FACTS, draft: '“Ottilie Brandvold was born in 1963,” the man said.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const judged of context.titles) {
      const found = ofTitle(judged, context);
      if (found) yield found;
    }
    for (const judged of context.frames) {
      const found = oddRole(judged, context, { check: 'wrong-value' });
      if (found) yield found;
    }
  },
};

function ofTitle({ claim, verdict }: JudgedTitle, context: CheckContext): Finding | undefined {
  if (verdict.kind !== 'title' && verdict.kind !== 'of' && verdict.kind !== 'subject') return undefined;
  const view = context.views[claim.block]!;
  const { tokens } = view.reading;
  const { facts } = context;
  const evidence = evidenceOf({ type: 'typed', statement: verdict.statement }, context);
  const certain = claim.subject.certainty === 'certain';
  const shared = {
    check: 'wrong-value',
    predicate: verdict.statement.predicate,
    block: claim.block,
    ...(claim.subject.entity ? { entity: claim.subject.entity } : {}),
    evidence: [evidence],
  };
  const says = (said: string) => storeSays(said, evidence);
  const fix = (edit: TokenEdit, preferred: boolean) => ({ title: changeTo(edit.newText), preferred, safe: false, edits: [edit] });
  if (verdict.kind === 'title') {
    const { of: right } = verdict.statement.qualifiers;
    // What stands before the title goes with it, unless the right title is of the same: "Nordline’s chairman" stays Nordline's.
    const whole = claim.ofs.some(
      (of) => of.form !== 'before' && of.from < claim.title.from && !(right && belonging(of, right, facts) === 'same'),
    );
    const first = whole ? Math.min(...claim.ofs.map((of) => of.from)) : claim.title.from;
    const edit = whole
      ? { from: first, to: claim.phrase.to, newText: textOf(verdict.statement) }
      : titleChange(tokens, claim.title, claim.ofs.length > 0 ? officeText(verdict.statement) : textOf(verdict.statement));
    return finding(
      {
        ...shared,
        severity: certain && verdict.sure ? 'error' : 'warning',
        from: edit.from,
        to: edit.to,
        message: says(tokenText(tokens, whole ? first : claim.title.from, whole ? claim.phrase.to : claim.title.to)),
        fixes: [fix(edit, true)],
      },
      context,
    );
  }
  if (verdict.kind === 'of') {
    const { right } = verdict;
    const holder = verdict.holder && facts.entity(verdict.holder.subject);
    const mix = holder !== undefined && sharesName(claim.subject.words, nameInForm(holder, claim.subject.words));
    const fixes = right ? [fix(belongingEdit(view, verdict.of, right, facts), !mix)] : [];
    const other = holder
      ? [fix({ from: claim.subject.from, to: claim.subject.to, newText: nameInForm(holder, claim.subject.words) }, false)]
      : [];
    const span = verdict.holder
      ? { from: Math.min(claim.subject.from, verdict.of.from), to: Math.max(claim.subject.to, verdict.of.to) }
      : verdict.of;
    return finding(
      {
        ...shared,
        severity: certain && verdict.sure ? 'error' : 'warning',
        from: span.from,
        to: span.to,
        message: says(tokenText(tokens, verdict.of.from, verdict.of.to)),
        fixes: [...fixes, ...other],
      },
      context,
    );
  }
  const holder = facts.entity(verdict.statement.subject)!;
  const edit = { from: claim.subject.from, to: claim.subject.to, newText: nameInForm(holder, claim.subject.words) };
  const mix = verdict.own !== undefined && sharesName(claim.subject.words, edit.newText);
  const own = verdict.own ? [fix(ownTitle(verdict.own, tokens, { claim, asOf: context.asOf.day }), !mix)] : [];
  const span = verdict.own
    ? { from: Math.min(claim.subject.from, claim.title.from), to: Math.max(claim.subject.to, claim.title.to) }
    : edit;
  return finding(
    {
      ...shared,
      entity: holder.id,
      severity: claim.subject.entity === undefined ? 'warning' : 'error',
      from: span.from,
      to: span.to,
      message: says(tokenText(tokens, edit.from, edit.to)),
      fixes: [fix(edit, false), ...own],
    },
    context,
  );
}

/** Two people who may have been taken for one another: a word of one's name is in the other's. */
function sharesName(words: readonly string[], name: string): boolean {
  return foldedName(name).some((word) => word.length > 1 && words.includes(word));
}

/** The title that the subject holds at this body, "former" before it if no longer. */
function ownTitle(own: Statement, tokens: Tokens, { claim, asOf }: { claim: TitleClaim; asOf: number }): TokenEdit {
  const edit = titleChange(tokens, claim.title, textOf(own));
  const { to } = own.qualifiers;
  const told = claim.construction === 'was' || claim.tenure !== undefined;
  const past = !told && (to === 'unknown' || (to !== undefined && to.last < asOf));
  return past ? { ...edit, newText: `former ${edit.newText}` } : edit;
}
