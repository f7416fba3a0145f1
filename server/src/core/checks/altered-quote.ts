import { type Difference, differencesIn, type Repetition } from '../claims/repetition.ts';
import { quoteWords } from '../facts/quote-index.ts';
import { quoteEvidence, sourceTold } from '../findings/evidence.ts';
import { finding } from '../findings/report.ts';
import { listed, type Told, tell } from '../telling/told.ts';
import type { TokenSpan } from '../text/span.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import type { Check } from './check.ts';
import type { CheckContext, JudgedQuotation } from './context.ts';

const FACTS = `
people:
  - { name: Ottilie Brandvold }
quotes:
  - speaker: Ottilie Brandvold
    on: 2025-01-10
    text: The harbour was never ours to sell, and whoever says otherwise has not read the charter.
`;

export const check: Check = {
  id: 'altered-quote',
  rank: 1.5,
  readsQuotations: true,
  severity: 'warning',
  summary: 'Words inside quotation marks that differ from the stored quotation.',
  description: `Holds what stands between quotation marks against the quotations of the store, and reports the words that are changed, added or left out where a passage all but repeats one.
A part of a quotation is right, and so is one that "she said" interrupts, that runs over paragraphs, that marks with dots what it leaves out, or that has an editor's word in brackets. Capitals, punctuation and house spellings (percent and %, ten and 10) do not count.
Another quotation is left alone. No fix is offered: only the record says what was said.`,
  catches: [
    {
      shows: 'Another word',
      facts: FACTS,
      draft: '“The harbour was never ours to ⟦give⟧, and whoever says otherwise has not read the charter,” Brandvold said.',
      asOf: '2025-01-15',
      says: 'The quotation has “give” for “sell”, by the store’s “The harbour was never ours to sell, and whoever says otherwise …”, Ottilie Brandvold, 2025-01-10 (no source recorded).',
    },
    {
      shows: 'A word left out',
      facts: FACTS,
      draft: 'Brandvold said the harbour “was ⟦never to⟧ sell, and whoever says otherwise has not read the charter.”',
      asOf: '2025-01-15',
      says: 'The quotation leaves out “ours”, by the store’s “The harbour was never ours to sell, and whoever …”, Ottilie Brandvold, 2025-01-10 (no source recorded).',
    },
  ],
  silent: [
    {
      shows: 'Word for word, in part',
      facts: FACTS,
      draft: '“Whoever says otherwise has not read the charter,” Brandvold said.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Interrupted',
      facts: FACTS,
      draft: '“The harbour,” Brandvold said, “was never ours to sell.”',
      asOf: '2025-01-15',
    },
    {
      shows: 'Something left out between dots, and a word in brackets',
      facts: FACTS,
      draft: '“[It] was never ours to sell … [and] whoever says otherwise has not read the charter,” Brandvold said.',
      asOf: '2025-01-15',
    },
    {
      shows: 'Another quotation',
      facts: FACTS,
      draft: '“The harbour belongs to the whole town,” Brandvold said.',
      asOf: '2025-01-15',
    },
  ],
  *run(context) {
    for (const judged of context.quotations) {
      const differences = differencesIn(judged.repetition);
      if (differences.length > 0 && isSurelyMeant(judged, differences)) yield reportOf(judged, differences, context);
    }
  },
};

const MOST_TOLD = 3;
const EXCERPT = 10;

/**
 * How much a passage must have in common with the stored quotation to be that one and not another. In the mouth of its speaker, less:
 * the whole of it with a word or two changed, or a telling part. In anybody's, much, and the odd words must stand among the right ones:
 * "the president of the United States" is nobody's in particular.
 */
function isSurelyMeant({ repetition, speaker }: JudgedQuotation, differences: readonly Difference[]): boolean {
  const { likeness, weight, share, quote, runs } = repetition;
  if (speaker?.entity !== undefined && speaker.entity === quote.speaker.id)
    return weight >= (share >= 0.5 ? 12 : 20) && (likeness >= 0.72 || weight >= 25);
  const first = runs[0]?.draft.from;
  const last = runs.at(-1)?.draft.to;
  return likeness >= 0.8 && weight >= 30 && differences.some(({ draft }) => draft.from !== first && draft.to !== last);
}

function reportOf({ block, repetition }: JudgedQuotation, differences: readonly Difference[], context: CheckContext) {
  const { tokens } = context.views[block]!.reading;
  const { quote } = repetition;
  const evidence = quoteEvidence(repetition, tokens);
  const told = differences.slice(0, MOST_TOLD).map((difference) => inWords(difference, tokens, quoteWords(quote).tokens));
  const more = differences.length > MOST_TOLD ? tell(', and more') : '';
  const when = quote.on === undefined ? '' : `, ${quote.on.text}`;
  return finding(
    {
      check: 'altered-quote',
      severity: 'warning',
      block,
      ...placeOf(repetition, differences),
      ...(quote.speaker.id === undefined ? {} : { entity: quote.speaker.id }),
      message: tell('The quotation {differences}{more}, by the store’s “{excerpt}”, {speaker}{when} ({source}).', {
        differences: listed(told, (all, last) => tell('{all} and {last}', { all, last })),
        more,
        excerpt: excerpt(repetition, differences[0]!),
        speaker: quote.speaker.text,
        when,
        source: sourceTold(evidence),
      }),
      evidence: [evidence],
      ofQuotation: true,
      fixes: [],
    },
    context,
  );
}

/** From the first odd word to the last; where words are missing, the two that they are missing between. */
function placeOf({ runs }: Repetition, differences: readonly Difference[]): TokenSpan {
  const around = differences.map(({ draft }) => {
    if (draft.from < draft.to) return draft;
    const before = runs.filter((run) => run.draft.to <= draft.from && run.draft.from < run.draft.to).at(-1);
    const after = runs.find((run) => run.draft.from >= draft.from && run.draft.from < run.draft.to);
    const from = before ? before.draft.to - 1 : draft.from;
    return { from, to: after ? after.draft.from + 1 : from + 1 };
  });
  return { from: Math.min(...around.map(({ from }) => from)), to: Math.max(...around.map(({ to }) => to)) };
}

function inWords({ kind, draft, stored }: Difference, tokens: Tokens, right: Tokens): Told {
  const said = tokenText(tokens, draft.from, draft.to);
  const wanted = tokenText(right, stored.from, stored.to);
  if (kind === 'changed') return tell('has “{said}” for “{wanted}”', { said, wanted });
  return kind === 'added' ? tell('adds “{said}”', { said }) : tell('leaves out “{wanted}”', { wanted });
}

/** The stored words round the first difference. */
function excerpt({ quote }: Repetition, { stored }: Difference): string {
  const { tokens } = quoteWords(quote);
  const from = stored.from <= EXCERPT ? 0 : stored.from - EXCERPT / 2;
  const to = tokens.count - stored.to <= EXCERPT ? tokens.count : stored.to + EXCERPT / 2;
  const text = tokenText(tokens, from, to).replace(/[.,]$/, '');
  return `${from > 0 ? '… ' : ''}${text}${to < tokens.count ? ' …' : ''}`;
}
