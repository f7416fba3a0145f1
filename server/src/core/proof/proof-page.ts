import type { Source } from '../facts/source.ts';
import type { Evidence } from '../findings/finding.ts';
import type { Proof, ProofClaim, ProofParagraph, SignOff } from './proof.ts';
import { PROOF_STYLE } from './proof-style.ts';
import { STATE_WORDS, STATES } from './states.ts';

/** A proof as a page to print or send: the draft with its claims numbered, the claims in a table, their sources as footnotes. Complete in itself; nothing in it is fetched, and there is no script. */
export function proofPage(proof: Proof): string {
  const notes = footnotes();
  const rows = proof.claims.map((claim) => row(claim, notes)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checking proof: ${escaped(proof.title)}</title>
<style>${PROOF_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(proof.title)}</h1>
<p class="about">Checking proof of <code>${escaped(proof.path)}</code>, read as of ${escaped(proof.asOf)}. ${proof.done} of ${proof.claims.length} claims done, ${proof.signed} signed off by hand.</p>
<ul class="counts">${STATES.map((state) => `<li class="${state}">${proof.counts[state]} ${STATE_WORDS[state].toLowerCase()}</li>`).join('')}</ul>
<section class="draft" aria-label="The draft">
${proof.paragraphs.map((paragraph) => prose(paragraph, proof.claims)).join('\n')}
</section>
<h2>Claims</h2>
<table>
<thead><tr><th scope="col">No.</th><th scope="col">Claim</th><th scope="col">State</th><th scope="col">What the facts say</th><th scope="col">Signed off</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
<h2>Sources</h2>
<ol class="sources">
${notes
  .all()
  .map((source, at) => `<li id="source-${at + 1}">${citation(source)}</li>`)
  .join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function prose({ kind, text, marks }: ProofParagraph, claims: readonly ProofClaim[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, number } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const { state } = claims[number - 1]!;
    html += `${escaped(text.slice(at, start))}<mark class="${state}">${escaped(text.slice(start, end))}</mark><sup><a href="#claim-${number}">${number}</a></sup>`;
    at = end;
  }
  html += escaped(text.slice(at));
  return kind === 'heading' ? `<h3>${html}</h3>` : kind === 'quotation' ? `<blockquote>${html}</blockquote>` : `<p>${html}</p>`;
}

function row({ number, text, sentence, state, message, reason, evidence, signed, lapsed }: ProofClaim, notes: Footnotes): string {
  const facts = evidence.map((one) => fact(one, notes)).join('');
  const said = [message, reason === undefined ? undefined : `Stet: ${reason}`].flatMap((one) =>
    one === undefined ? [] : [`<p>${escaped(one)}</p>`],
  );
  const written = ({ by, on }: SignOff) => `${escaped(by)}, ${escaped(on)}`;
  const sign = [...signed.map(written), ...lapsed.map((one) => `<s>${written(one)}</s> (the facts have changed since)`)].join('<br>');
  const blank = signed.length > 0 ? '' : '<span class="blank"></span>';
  return `<tr id="claim-${number}" class="${state}"><th scope="row">${number}</th><td><strong>${escaped(text)}</strong><br><small>${escaped(sentence)}</small></td><td>${STATE_WORDS[state]}</td><td>${said.join('')}${facts === '' ? '' : `<ul>${facts}</ul>`}</td><td>${[sign, blank].filter(Boolean).join('<br>')}</td></tr>`;
}

function fact({ statement, sources, verified }: Evidence, notes: Footnotes): string {
  const refs = sources.map((source) => notes.number(source)).map((number) => `<sup><a href="#source-${number}">${number}</a></sup>`);
  const none = sources.length === 0 ? ' (no source recorded)' : '';
  return `<li>${escaped(statement)}${refs.join('')}${none}${verified === undefined ? '' : `, verified ${escaped(verified)}`}</li>`;
}

interface Footnotes {
  /** The number of a source, the same for the same source; counted in the order of use. */
  number(source: Source): number;
  all(): readonly Source[];
}

function footnotes(): Footnotes {
  const numbers = new Map<string, number>();
  const used: Source[] = [];
  return {
    number(source) {
      const key = source.id ?? `${source.title} ${source.url ?? ''}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      used.push(source);
      numbers.set(key, used.length);
      return used.length;
    },
    all: () => used,
  };
}

function citation({ title, publisher, url, date, retrieved }: Source): string {
  const parts = [title, publisher, date, retrieved === undefined ? undefined : `retrieved ${retrieved}`].flatMap((part) =>
    part === undefined ? [] : [escaped(part)],
  );
  const address = url !== undefined && /^https?:\/\//i.test(url) ? ` <a href="${escaped(url)}">${escaped(url)}</a>` : '';
  return `${parts.join(', ')}.${address}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}
