import type { Source } from '../facts/source.ts';
import type { Evidence } from '../findings/finding.ts';
import { type Phrase, type Told, tell } from '../telling/told.ts';
import type { Proof, ProofClaim, ProofParagraph, SignOff } from './proof.ts';
import { PROOF_STYLE } from './proof-style.ts';
import { STATE_WORDS, STATES } from './states.ts';

/** A proof as a page to print or send: the draft with its claims numbered, the claims in a table, their sources as footnotes. Complete in itself; nothing in it is fetched, and there is no script. `say` and `language` are the reader's. */
export function proofPage(proof: Proof, say: Say, language: string): string {
  const notes = footnotes();
  const rows = proof.claims.map((claim) => row(claim, { notes, say })).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(say(tell('Checking proof: {title}', { title: proof.title })))}</title>
<style>${PROOF_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(proof.title)}</h1>
<p class="about">${about(proof, say)}</p>
<ul class="counts">${STATES.map((state) => `<li class="${state}">${proof.counts[state]} ${escaped(say(STATE_WORDS[state]).toLowerCase())}</li>`).join('')}</ul>
<section class="draft" aria-label="${escaped(say(tell('The draft')))}">
${proof.paragraphs.map((paragraph) => prose(paragraph, proof.claims)).join('\n')}
</section>
<h2>${say(tell('Claims'))}</h2>
<table>
<thead><tr>${COLUMNS.map((column) => `<th scope="col">${escaped(say(column))}</th>`).join('')}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
<h2>${say(tell('Sources'))}</h2>
<ol class="sources">
${notes
  .all()
  .map((source, at) => `<li id="source-${at + 1}">${citation(source, say)}</li>`)
  .join('\n')}
</ol>
</main>
</body>
</html>
`;
}

const COLUMNS: readonly Told[] = [tell('No.'), tell('Claim'), tell('State'), tell('What the facts say'), tell('Signed off')];

type Say = (phrase: Phrase) => string;

function about({ path, asOf, done, claims, signed }: Proof, say: Say): string {
  const slots = {
    path: `<code>${escaped(path)}</code>`,
    day: escaped(asOf),
    done: String(done),
    all: String(claims.length),
    signed: String(signed),
  };
  return say(tell('Checking proof of {path}, read as of {day}. {done} of {all} claims done, {signed} signed off by hand.', slots));
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

function row(
  { number, text, sentence, state, message, reason, evidence, signed, lapsed }: ProofClaim,
  { notes, say }: { notes: Footnotes; say: Say },
): string {
  const facts = evidence.map((one) => fact(one, { notes, say })).join('');
  const said = [message === undefined ? undefined : say(message), reason === undefined ? undefined : `Stet: ${reason}`].flatMap((one) =>
    one === undefined ? [] : [`<p>${escaped(one)}</p>`],
  );
  const written = ({ by, on }: SignOff) => `${escaped(by)}, ${escaped(on)}`;
  const sign = [
    ...signed.map(written),
    ...lapsed.map((one) => `<s>${written(one)}</s> (${escaped(say(tell('the facts have changed since')))})`),
  ].join('<br>');
  const blank = signed.length > 0 ? '' : '<span class="blank"></span>';
  return `<tr id="claim-${number}" class="${state}"><th scope="row">${number}</th><td><strong>${escaped(text)}</strong><br><small>${escaped(sentence)}</small></td><td>${escaped(say(STATE_WORDS[state]))}</td><td>${said.join('')}${facts === '' ? '' : `<ul>${facts}</ul>`}</td><td>${[sign, blank].filter(Boolean).join('<br>')}</td></tr>`;
}

function fact({ told, sources, verified }: Evidence, { notes, say }: { notes: Footnotes; say: Say }): string {
  const refs = sources.map((source) => notes.number(source)).map((number) => `<sup><a href="#source-${number}">${number}</a></sup>`);
  const none = sources.length === 0 ? ` (${escaped(say(tell('no source recorded')))})` : '';
  return `<li>${escaped(say(told))}${refs.join('')}${none}${verified === undefined ? '' : `, ${escaped(say(tell('verified {day}', { day: verified })))}`}</li>`;
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

function citation({ title, publisher, url, date, retrieved }: Source, say: Say): string {
  const parts = [title, publisher, date, retrieved === undefined ? undefined : say(tell('retrieved {day}', { day: retrieved }))].flatMap(
    (part) => (part === undefined ? [] : [escaped(part)]),
  );
  const address = url !== undefined && /^https?:\/\//i.test(url) ? ` <a href="${escaped(url)}">${escaped(url)}</a>` : '';
  return `${parts.join(', ')}.${address}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}
