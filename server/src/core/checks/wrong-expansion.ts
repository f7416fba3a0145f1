import type { BlockView } from '../claims/block-view.ts';
import { expansionPairs } from '../claims/expansion-pairs.ts';
import { type WrongAbbreviation, wrongAbbreviations } from '../claims/wrong-abbreviations.ts';
import { type WrongExpansion, wrongExpansions } from '../claims/wrong-expansions.ts';
import { changeTo } from '../findings/change-to.ts';
import { nameEvidence, sourceTold } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { finding, type TokenEdit } from '../findings/report.ts';
import { type Phrase, tell } from '../telling/told.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const FACTS = `
organizations:
  - { name: Vestland Bureau of Harbours and Lights, abbr: VBHL }
  - { name: Norrvik Ferry Association, abbr: NFA }
`;

export const check: Check = {
  id: 'wrong-expansion',
  rank: 1.8,
  severity: 'error',
  summary: 'An abbreviation spelt out in other words than the name that the store has for it.',
  description: `Reports the odd words where an abbreviation of the store and a full name stand side by side, in whatever order ("VBHL, the …", "… (VBHL)", "…, or VBHL"), and the words are not the stored name.
A shorter form with the same initials, a part of the name, a nation before the name or left off, and British or American spelling are right; small words alone (in for of) are a warning. Another body that only shares the initials is left alone: at least half the words must agree, and of a short name that fits its initials all but a slip.
The fix changes the odd words only.`,
  catches: [
    {
      shows: 'Another word, after the abbreviation',
      facts: FACTS,
      draft: 'VBHL, the Vestland ⟦Board⟧ of Harbours and Lights, closed the quay.',
      asOf: '2025-01-15',
      says: 'VBHL is Vestland Bureau of Harbours and Lights, with “Bureau” for “Board” (no source recorded).',
      fixed: 'VBHL, the Vestland Bureau of Harbours and Lights, closed the quay.',
    },
    {
      shows: 'Another word, before the abbreviation',
      facts: FACTS,
      draft: 'The Norrvik ⟦Ferries⟧ Association (NFA) agreed.',
      asOf: '2025-01-15',
      says: 'NFA is Norrvik Ferry Association, with “Ferry” for “Ferries” (no source recorded).',
      fixed: 'The Norrvik Ferry Association (NFA) agreed.',
    },
    {
      shows: 'The letters in another order',
      facts: FACTS,
      draft: 'The Norrvik Ferry Association (⟦NAF⟧) agreed.',
      asOf: '2025-01-15',
      says: 'Norrvik Ferry Association is NFA for short, not “NAF” (no source recorded).',
      fixed: 'The Norrvik Ferry Association (NFA) agreed.',
    },
  ],
  silent: [
    { shows: 'The right name', facts: FACTS, draft: 'The Vestland Bureau of Harbours & Lights (VBHL) agreed.', asOf: '2025-01-15' },
    { shows: 'Another body of these initials', facts: FACTS, draft: 'The Norrvik Football Association (NFA) agreed.', asOf: '2025-01-15' },
    { shows: 'No name at all', facts: FACTS, draft: 'The NFA, the largest of them, agreed.', asOf: '2025-01-15' },
  ],
  *run(context) {
    for (const view of context.views) {
      const pairs = expansionPairs(view);
      if (pairs.length === 0) continue;
      for (const wrong of wrongExpansions(pairs, view, context.facts)) yield expansionReport(wrong, view, context);
      for (const wrong of wrongAbbreviations(pairs, view, context.facts)) yield abbreviationReport(wrong, view, context);
    }
  },
};

function expansionReport(wrong: WrongExpansion, view: BlockView, context: CheckContext): Finding {
  const { tokens } = view.reading;
  const evidence = nameEvidence(wrong.entity);
  const edits = wrong.odd.map((odd) => editOf(odd, tokens));
  return finding(
    {
      check: 'wrong-expansion',
      severity: wrong.slight ? 'warning' : 'error',
      block: view.index,
      // Words left out are shown by the one before.
      from: Math.min(...wrong.odd.map(({ from, to }) => (from < to ? from : from - 1))),
      to: Math.max(...wrong.odd.map(({ to }) => to)),
      entity: wrong.entity.id,
      message: tell('{abbreviation} is {name}, with {differences} ({source}).', {
        abbreviation: tokenText(tokens, wrong.pair.abbreviation, wrong.pair.abbreviation + 1),
        name: wrong.name,
        differences: toldOf(wrong, tokens),
        source: sourceTold(evidence),
      }),
      evidence: [evidence],
      fixes: [{ title: changeTo(mended(edits, tokens)), preferred: true, safe: false, edits }],
    },
    context,
  );
}

function abbreviationReport({ at, entity, right }: WrongAbbreviation, view: BlockView, context: CheckContext): Finding {
  const evidence = nameEvidence(entity);
  return finding(
    {
      check: 'wrong-expansion',
      severity: 'error',
      block: view.index,
      from: at,
      to: at + 1,
      entity: entity.id,
      message: tell('{name} is {right} for short, not “{said}” ({source}).', {
        name: entity.name,
        right,
        said: tokenText(view.reading.tokens, at, at + 1),
        source: sourceTold(evidence),
      }),
      evidence: [evidence],
      fixes: [{ title: changeTo(right), preferred: true, safe: false, edits: [{ from: at, to: at + 1, newText: right }] }],
    },
    context,
  );
}

/** Words for words; words left out are put in with a space, too many are taken out with theirs. */
function editOf({ from, to, right }: WrongExpansion['odd'][number], tokens: Tokens): TokenEdit {
  const doubled = tokens.folds[from - 1] === 'the' && right.startsWith('the ');
  if (from === to) return { from, to, newText: `${doubled ? right.slice(4) : right} ` };
  const said = tokenText(tokens, from, to);
  return { from, to, newText: said === said.toUpperCase() && said.length > 1 ? right.toUpperCase() : right };
}

function toldOf({ odd }: WrongExpansion, tokens: Tokens): Phrase {
  const parts = odd.map(({ from, to, right }) => {
    const said = tokenText(tokens, from, to);
    if (said === '') return tell('“{right}” in it', { right });
    return right === '' ? tell('no “{said}”', { said }) : tell('“{right}” for “{said}”', { right, said });
  });
  return parts.slice(1).reduce<Phrase>((all, last) => tell('{all} and {last}', { all, last }), parts[0]!);
}

function mended(edits: readonly TokenEdit[], tokens: Tokens): string {
  return edits.map(({ from, to, newText }) => (newText === '' ? `no ${tokenText(tokens, from, to)}` : newText.trim())).join(' … ');
}
