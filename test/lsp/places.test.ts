import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, deskOf } from './support/desk.ts';
import { ABLE, type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK } from './support/norrvik.ts';

let desk: Desk;
let editor: Editor;
beforeEach(async () => {
  desk = deskOf(NORRVIK);
  editor = await editorOn({ desk });
});
afterEach(() => editor.close());

const text = async (line: number, character: number) => {
  const hover = await editor.hover(DRAFT, { line, character });
  return hover && (hover.contents as { value: string }).value;
};

const ADA = `**Ada Brandt** (person)

Runs the region of Vastmark.

- date of birth: 1961-04-12
- 2016-01-01 – 2023-12-31: Mayor, Norrvik
- **since 2024-01-01: Governor, Vastmark** ◀

Source: [Norrvik Gazette](https://gazette.example/2024), 2024-01-02

Verified 2024-05-02 by the research desk · [facts/people.yaml:5](file:///desk/facts/people.yaml#L5)`;

describe('hover', () => {
  test('over a name shows what is verified, the title of the day marked', async () => {
    await editor.open(DRAFT, 'Governor Ada Brandt opened the bridge.\n');
    expect(await text(0, 12)).toBe(`${ADA}\n\nRead as of 2024-06-03, from the settings.`);
    expect(await text(0, 30)).toBeNull();
  });

  test('marks the title of the draft’s own day, and says where that day came from', async () => {
    await editor.open(DRAFT, '---\ndate: 2020-02-02\n---\n\nMayor Ada Brandt opened the bridge.\n');
    const shown = await text(4, 8);
    expect(shown).toContain('- **2016-01-01 – 2023-12-31: Mayor, Norrvik** ◀\n- since 2024-01-01: Governor, Vastmark\n');
    expect(shown).toContain('Read as of 2020-02-02, from the front matter.');
  });

  test('over a finding shows what it rests on, then who is meant', async () => {
    await editor.open(DRAFT, 'Ada Brant opened the bridge.\n');
    const fact =
      'The name is Ada Brandt ([Norrvik Gazette](https://gazette.example/2024), 2024-01-02; verified 2024-05-02; [facts/people.yaml:5](file:///desk/facts/people.yaml#L5))';
    expect(await text(0, 3)).toBe(`- ${fact}\n\n---\n\n${ADA}\n\nRead as of 2024-06-03, from the settings.`);
  });

  test('shows nothing under embargo, and no markup or address that a facts file smuggles in', async () => {
    desk.write(
      FACTS,
      `people:
  - { name: Ada Brandt, embargo: 2030-01-01T00:00:00Z }
  - { name: Nils Hedlund, description: "**loud** <b> [x](command:y)", links: [{ url: "https://a.example/(b)", title: A }] }
`,
    );
    await editor.open(DRAFT, 'Ada Brandt met Nils Hedlund.\n');
    expect(await text(0, 3)).toBe('The store has nobody and nothing called “Ada Brandt”.\n\nRead as of 2024-06-03, from the settings.');
    const shown = await text(0, 20);
    expect(shown).toContain('\n\n\\*\\*loud\\*\\* \\<b\\> \\[x\\](command:y)\n\n');
    expect(shown).toContain('[A](https://a.example/%28b%29)');
  });

  test('is plain text for a client that knows no Markdown', async () => {
    const plain = await editorOn({ desk, capabilities: { ...ABLE, textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    await plain.open(DRAFT, 'Governor Ada Brandt opened the bridge.\n');
    const hover = await plain.hover(DRAFT, { line: 0, character: 12 });
    expect(hover?.contents).toMatchObject({ kind: 'plaintext', value: expect.stringContaining('since 2024-01-01: Governor, Vastmark ◀') });
    await plain.close();
  });
});

describe('definition', () => {
  test('of a name is its entry in the facts file', async () => {
    await editor.open(DRAFT, 'Governor Ada Brandt opened the bridge.\n');
    const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 20 } };
    expect(await editor.definition(DRAFT, { line: 0, character: 12 })).toEqual([
      {
        targetUri: FACTS,
        targetRange: range,
        targetSelectionRange: range,
        originSelectionRange: { start: { line: 0, character: 9 }, end: { line: 0, character: 19 } },
      },
    ]);
    expect(await editor.definition(DRAFT, { line: 0, character: 30 })).toBeNull();
  });

  test('is a plain location for a client without links', async () => {
    const { textDocument } = ABLE;
    const simple = await editorOn({ desk, capabilities: { ...ABLE, textDocument: { ...textDocument, definition: {} } } });
    await simple.open(DRAFT, 'Governor Ada Brandt opened the bridge.\n');
    expect(await simple.definition(DRAFT, { line: 0, character: 12 })).toMatchObject([{ uri: FACTS, range: { start: { line: 4 } } }]);
    await simple.close();
  });
});

describe('code actions', () => {
  const at = { line: 0, character: 4 };

  test('mend what stands at the cursor as it is now, whatever the client remembers', async () => {
    await editor.open(DRAFT, 'Ada Brant opened the bridge.\n');
    await editor.pull(DRAFT);
    await editor.replace(DRAFT, 'So Ada Brant opened the bridge.\n');
    const actions = await editor.actions(DRAFT, { line: 0, character: 8 });
    expect(actions.map(({ title }) => title)).toEqual([
      'Change to “Ada Brandt”',
      'The draft is right: update the fact',
      'Stet: let “Ada Brant” stand',
    ]);
    expect(actions.slice(0, 1)).toMatchObject([
      {
        title: 'Change to “Ada Brandt”',
        kind: 'quickfix',
        isPreferred: true,
        diagnostics: [{ code: 'known-wrong-name', range: { start: { line: 0, character: 3 } } }],
        edit: { documentChanges: [{ textDocument: { uri: DRAFT, version: 2 } }] },
      },
    ]);
    expect(await editor.actions(DRAFT, { line: 0, character: 20 })).toEqual([]);
  });

  test('fix-all is offered when it is asked for, and leaves quotations alone', async () => {
    await editor.open(DRAFT, 'Ada Brant smiled. Ada Brant waved. “Ada Brant is late,” she said.\n');
    const [fixAll, ...others] = await editor.actions(DRAFT, { line: 0, character: 60 }, 'source.fixAll');
    expect(others).toEqual([]);
    expect(fixAll).toMatchObject({ title: 'Fix the 2 misstatements that are safe to fix unseen', kind: 'source.fixAll.stet' });
    const edits = (fixAll!.edit!.documentChanges![0] as { edits: { range: { start: { character: number } } }[] }).edits;
    expect(edits.map(({ range }) => range.start.character)).toEqual([0, 18]);
    expect((await editor.actions(DRAFT, at)).map(({ kind }) => kind)).toEqual(['quickfix', 'quickfix', 'quickfix']);
    expect(await editor.actions(DRAFT, at, 'refactor')).toEqual([]);
  });

  test('are plain changes for a client that knows no versions', async () => {
    const { textDocument } = ABLE;
    const simple = await editorOn({ desk, capabilities: { textDocument: { codeAction: textDocument!.codeAction! } } });
    await simple.open(DRAFT, 'Ada Brant opened the bridge.\n');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    expect((await simple.actions(DRAFT, at))[0]?.edit).toEqual({ changes: { [DRAFT]: [{ range, newText: 'Ada Brandt' }] } });
    await simple.close();
  });
});

describe('what is no draft', () => {
  test.each([
    [`${DESK}/README.md`, 'markdown'],
    [`${DESK}/node_modules/kit/story.md`, 'markdown'],
    [`${DESK}/story.py`, 'python'],
    ['file:///elsewhere/story.md', 'markdown'],
  ])('%s is left alone', async (uri, language) => {
    await editor.open(uri, 'Ada Brant opened the bridge.\n', language);
    expect(await editor.pull(uri)).toEqual([]);
    expect(editor.statuses).toEqual([]);
  });

  test('a draft that was never saved is checked against the first folder', async () => {
    await editor.open('untitled:Untitled-1', 'Ada Brant opened the bridge.\n', 'plaintext');
    expect(await editor.pull('untitled:Untitled-1')).toHaveLength(1);
  });
});

describe('hover on what is not reported', () => {
  test.each([
    ['Was Ada Brandt born in 1963?', 24, 'stands in a question. Stated, it would go against'],
    ['Ada Brandt was born in 1961.', 24, 'This agrees with what the store says.\n\n- Ada Brandt was born on 1961\\-04\\-12'],
    ['Then Tor Lund left.', 6, 'The store has nobody and nothing called “Tor Lund”.'],
  ])('%s', async (draft, character, says) => {
    await editor.open(DRAFT, `${draft}\n`);
    const hover = await editor.hover(DRAFT, { line: 0, character });
    const { value } = hover!.contents as { value: string };
    expect(value.replaceAll('\\-', '-')).toContain(says.replaceAll('\\-', '-'));
  });

  test('nothing over words that claim nothing', async () => {
    await editor.open(DRAFT, 'It rained.\n');
    expect(await editor.hover(DRAFT, { line: 0, character: 4 })).toBeNull();
  });
});
