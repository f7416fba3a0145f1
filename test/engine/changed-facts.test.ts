import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, createAnalyzer } from '../../server/src/core/analyze/index.ts';
import { asOfDate } from '../../server/src/core/drafts/as-of.ts';
import { readDraft } from '../../server/src/core/drafts/read-draft.ts';
import { factChanges } from '../../server/src/core/facts/changes/fact-changes.ts';
import { isAbbreviation } from '../../server/src/core/languages/en/abbreviations.ts';
import { tokenize } from '../../server/src/core/text/tokens.ts';
import { type FactsText, loadStore } from '../../server/src/store/load.ts';

const TODAY = 20_100;

/** What is found in drafts, without where the facts stand. */
async function found(files: readonly FactsText[], drafts: readonly string[]) {
  const store = loadStore(files, { today: TODAY });
  const analyzer = createAnalyzer(store.source);
  const analyses: Analysis[] = [];
  for (const text of drafts) {
    const draft = readDraft(text, 'markdown');
    analyses.push(await analyzer.analyze(draft, { asOf: asOfDate({ draft, today: TODAY }), today: TODAY }));
  }
  return { store, analyses };
}

const bare = ({ findings }: Analysis) => JSON.stringify(findings, (key, value: unknown) => (key === 'origin' ? undefined : value));
const footprint = ({ asked }: Analysis, text: string) => ({ asked, words: () => new Set(tokenize(text, isAbbreviation).folds) });

const FACTS = `people:
  - name: Ottilie Brandvold
    born: 1961-04-12
    titles:
      - { title: Governor, of: Vestland, from: 2020-01-06 }
  - { name: Kari Holm, relatives: [{ relation: wife, of: Nils Sand }] }
  - { name: Nils Sand }
places:
  - { name: Norrvik, kind: city, in: Vestland }
  - { name: Vestland, kind: state }
organizations:
  - { name: Nordline, kind: company, founded: 1952 }
  - { name: Havnevakt, kind: tram regulator }
statements:
  - Kari Holm married [Birk Lien] in [1962].
  - Nordline employs [4,200] people.
  - The harbour bridge has [three] spans.
quotes:
  - { speaker: Kari Holm, text: "The harbour was never ours to sell, and everybody knew it." }
`;

const DRAFTS = {
  governor: 'Gov. Ottilie Brandvold opened the fair.',
  state: 'The fair in Vestland was opened.',
  misspelt: 'Ottilie Brandvald spoke.',
  company: 'Nordline was founded in 1952.',
  spouse: 'Nils Sand came alone.',
  bridge: 'The old harbour bridge has four spans.',
  quotation: '“The harbour was never ours to give, and everybody knew it,” a neighbour said.',
  stranger: 'Anna Lund of Hamre fed the ducks.',
  wedding: 'She married Birk Lien in 1963.',
  regulator: 'The Office of Rails, the tram regulator, told them so.',
};

describe('which drafts changed facts touch', () => {
  test.each([
    ['nothing but another line', FACTS.replace('people:\n', '# The desk’s own.\n\npeople:\n'), []],
    ['a date of birth', FACTS.replace('1961-04-12', '1962-04-12'), ['governor', 'misspelt']],
    ['an office', FACTS.replace('2020-01-06', '2021-01-06'), ['governor', 'state', 'misspelt']],
    ['a founding year', FACTS.replace('1952', '1953'), ['company']],
    ['a figure of a sentence', FACTS.replace('4,200', '4,300'), ['company']],
    ['a sentence that names nobody', FACTS.replace('three', 'two'), ['bridge']],
    ['a quotation', FACTS.replace('never ours', 'not ours'), ['quotation']],
    ['a new name', FACTS.replace('people:\n', 'people:\n  - { name: Anna Lunde }\n'), ['stranger']],
    ['a wrong form', FACTS.replace('name: Nils Sand', 'name: Nils Sand, never: [Ducks]'), ['spouse', 'quotation', 'stranger']],
    ['a name less', FACTS.replace('  - { name: Nordline, kind: company, founded: 1952 }\n', ''), ['company']],
    ['somebody’s spouse', FACTS.replace('of: Nils Sand', 'of: Ottilie Brandvold'), ['governor', 'misspelt', 'spouse', 'quotation']],
    ['a sentence that the draft speaks of without its subject', FACTS.replace('[1962]', '[1961]'), ['quotation', 'wedding']],
    ['the name of its subject', FACTS.replace('name: Kari Holm', 'name: Kari Holme'), ['spouse', 'quotation', 'wedding']],
    ['what kind of thing something is', FACTS.replace('kind: tram regulator', 'kind: regulator'), ['regulator']],
    ['where a place lies', FACTS.replace('in: Vestland', 'in: Hamre'), ['state']],
  ])('%s', async (_, after, touched) => {
    const texts = Object.values(DRAFTS);
    const [then, now] = await Promise.all([FACTS, after].map((text) => found([{ path: 'a.facts.yaml', text }], texts)));
    const changes = await factChanges(then!.store, now!.store);
    const names = Object.keys(DRAFTS).filter((_name, i) => changes(footprint(then!.analyses[i]!, texts[i]!)));
    expect(names).toEqual(touched);
    for (const [i, analysis] of now!.analyses.entries())
      if (!names.includes(Object.keys(DRAFTS)[i]!)) expect(bare(analysis)).toBe(bare(then!.analyses[i]!));
  });
});

test('what is called untouched reads the same, whichever entry of the sample newsroom is left out or comes back', async () => {
  const root = join(import.meta.dirname, '../../examples/newsroom');
  const files = readdirSync(join(root, 'facts')).map((path) => ({ path, text: readFileSync(join(root, 'facts', path), 'utf8') }));
  const prose = ['slips.md', 'clean.md'].map((name) => readFileSync(join(root, 'drafts', name), 'utf8').replace(/^---[\s\S]*?---\n/, ''));
  // Each paragraph is a draft of its own, so that most entries have to do with few of them.
  const drafts = prose.flatMap((text) => text.split(/\n{2,}/).filter((paragraph) => paragraph.length > 80));
  const whole = await found(files, drafts);
  let [untouched, changed] = [0, 0];
  for (const [at, { path, text }] of files.entries()) {
    const entries = text.split(/\n(?= {2}- )/);
    for (let left = 1; left < entries.length; left += 4) {
      const other = entries.filter((_, i) => i !== left).join('\n');
      const less = await found(files.with(at, { path, text: other }), drafts);
      for (const [then, now] of [
        [whole, less],
        [less, whole],
      ] as const) {
        const changes = await factChanges(then.store, now.store);
        for (const [i, draft] of drafts.entries()) {
          const isSame = bare(then.analyses[i]!) === bare(now.analyses[i]!);
          if (!isSame) changed++;
          if (changes(footprint(then.analyses[i]!, draft))) continue;
          untouched++;
          expect(isSame, `${entries[left]} | ${draft}`).toBe(true);
        }
      }
    }
  }
  expect(changed).toBeGreaterThan(20);
  expect(untouched).toBeGreaterThan(300);
}, 60_000);
