import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli, folderWith } from './command-line.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli('real');
});
afterAll(() => cli.remove());

const DESK = {
  'facts/people.facts.yaml': `sources:
  register: { title: "Register <of> Births", url: https://register.example/1961, date: 1961-05-01 }
people:
  - { name: Ada Brandt, born: 1961-04-12, source: register, verified: 2024-05-02 }
`,
  'story.md': `---
title: The mayor & the bridge
date: 2024-06-03
---

Ada Brandt was born in 1962. "I was <b>born</b> in 1961," she said.

Erik Sandvik paid $14 million.
`,
};

test('stet proof prints the draft with its claims numbered, what the facts say, and the sources', async () => {
  const cwd = folderWith(DESK);
  const { status, out, err } = await cli.run(['proof', 'story.md'], { cwd });
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('<title>Checking proof: The mayor &amp; the bridge</title>');
  expect(out).toContain('was born in <mark class="contradicted">1962</mark><sup><a href="#claim-2">2</a></sup>.');
  expect(out).toContain('<mark class="unknown">Erik Sandvik</mark>');
  expect(out).toContain(
    '<li id="source-1">Register &lt;of&gt; Births, 1961-05-01. <a href="https://register.example/1961">https://register.example/1961</a></li>',
  );
  expect(out).toContain('Ada Brandt was born on 1961-04-12<sup><a href="#source-1">1</a></sup>, verified 2024-05-02');
  expect(out).not.toMatch(/<b>|<script|\bsrc=/);
});

test('it writes to a file, again and again, and says how far the desk is', async () => {
  const cwd = folderWith(DESK);
  for (let round = 0; round < 2; round++) {
    const { status, out, err } = await cli.run(['proof', 'story.md', '-o', 'proof.html'], { cwd });
    expect([status, out, err]).toEqual([0, '', 'proof.html: 5 claims, 2 done\n']);
  }
  expect(readFileSync(join(cwd, 'proof.html'), 'utf8')).toContain('2 of 5 claims done, 0 signed off by hand.');
});

test('as JSON it lists every claim with its state, evidence and place', async () => {
  const { out } = await cli.run(['proof', 'story.md', '--format', 'json'], { cwd: folderWith(DESK) });
  const proof = JSON.parse(out);
  expect(proof).toMatchObject({
    version: 1,
    path: 'story.md',
    asOf: '2024-06-03',
    counts: { agrees: 1, contradicted: 1, quoted: 1, unknown: 2, ruled: 0 },
  });
  expect(proof.claims[1]).toMatchObject({
    number: 2,
    state: 'contradicted',
    text: '1962',
    id: 'ada-brandt/born/1962',
    evidence: [{ statement: 'Ada Brandt was born on 1961-04-12' }],
  });
});

test('it shows who has signed off what, and whose word has lapsed since the facts changed', async () => {
  const [{ evidence }] = JSON.parse((await cli.run(['proof', 'story.md', '--format', 'json'], { cwd: folderWith(DESK) })).out).claims;
  const signed = `signoffs:
  - { draft: story.md, claim: ada-brandt/name/ada brandt, says: Ada Brandt, by: Mia, on: 2024-06-03, fact: "${evidence[0].fact}" }
  - { draft: story.md, claim: ada-brandt/born/1962, says: "1962", by: Mia, on: 2024-06-03, fact: "0123456789abcdef" }
  - { draft: other.md, claim: -/name/erik sandvik, says: Erik Sandvik, by: Olve, on: 2024-06-03, fact: none }
`;
  const cwd = folderWith({ ...DESK, 'stet.signoffs.yaml': signed });
  const { claims, signed: count } = JSON.parse((await cli.run(['proof', 'story.md', '--format', 'json'], { cwd })).out);
  expect(count).toBe(1);
  expect(
    claims.map(({ signed: by, lapsed }: Record<string, { by: string }[]>) => [by!.map((one) => one.by), lapsed!.map((one) => one.by)]),
  ).toEqual([[['Mia'], []], [[], ['Mia']], ...Array(claims.length - 2).fill([[], []])]);
  const { out } = await cli.run(['proof', 'story.md'], { cwd });
  expect(out).toContain('<td>Mia, 2024-06-03</td>');
  expect(out).toContain('<s>Mia, 2024-06-03</s> (the facts have changed since)');
});

test('what cannot be done is said in one line', async () => {
  const cwd = folderWith(DESK);
  const said = async (...args: string[]) => {
    const { status, err } = await cli.run(['proof', ...args], { cwd });
    return `${status}: ${err.trim()}`;
  };
  expect(await said()).toBe('2: stet: proof needs one draft, such as stet proof story.md -o proof.html');
  expect(await said('none.md')).toMatch(/^2: stet: none\.md: /);
  expect(await said('story.md', '-o', 'no/such/folder.html')).toBe('2: stet: no/such/folder.html: cannot be written (ENOENT)');
  expect(await said('story.md', '--as-of', 'soon')).toMatch(/^2: stet: --as-of needs a day/);
  expect(existsSync(join(cwd, 'no'))).toBe(false);
});
