import { afterEach, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import type { StoreMembersResult } from '../../server/src/lsp/protocol.ts';
import type { EntityCardResult } from '../../server/src/lsp/protocol-cards.ts';
import { deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, FACTS, NORRVIK } from './support/norrvik.ts';

let editor: Editor;
afterEach(() => editor.close());

const SETTINGS = `${DESK}/stet.yaml`;
const SIGN_OFFS = `${DESK}/stet.signoffs.yaml`;

async function started(files: Readonly<Record<string, string>>): Promise<void> {
  editor = await editorOn({ desk: deskOf({ ...NORRVIK, ...files }), locale: 'es' });
  for (const [uri, text] of Object.entries(files)) await editor.open(uri, text);
}

async function told(uri: string, text: string): Promise<unknown[]> {
  await started({ [uri]: text });
  return (await editor.pull(uri)).filter(({ code }) => code !== 'no-source').map(({ message }) => message);
}

test.each([
  [
    'a colon without quotes',
    'statements:\n  - The budget: it is [5 million].\n',
    ['Un texto con dos puntos necesita comillas. Escriba: - "The budget: it is [5 million]."\n  - "The budget: it is [5 million]."'],
  ],
  ['a tab', 'people:\n\t- name: Bo Lind\n', ['YAML sangra con espacios, no con tabuladores. Escriba: - name: Bo Lind\n  - name: Bo Lind']],
  [
    'an unknown key',
    'people:\n  - { name: Bo Lind, borm: 1950 }\n',
    ['Una persona no tiene ninguna clave `borm`; ¿quería decir `born`?\nborn'],
  ],
  [
    'an unknown section',
    'peopel:\n  - name: Bo Lind\n',
    ['Un archivo de datos no tiene ninguna sección `peopel`; ¿quería decir `people`?\npeople'],
  ],
  ['a missing key', 'people:\n  - { born: 1950 }\n', ['Una persona necesita aquí `name`.']],
  ['a date of no calendar', 'people:\n  - { name: Bo Lind, born: 1950-02-30 }\n', ['`born` no puede ser 1950-02-30: ese día no existe.']],
  [
    'a date in words',
    'people:\n  - { name: Bo Lind, born: spring 1950 }\n',
    [
      '`born` no puede leerse como fecha: «spring 1950» debe escribirse de una de estas maneras: 1997, 2022-08, 2022-08-07, 1961~ (hacia 1961), 199X (la década de 1990) o 2022-08-07/2026-08-06.',
    ],
  ],
  ['a value of the wrong kind', 'people:\n  - { name: Bo Lind, died: [1] }\n', ['`died` admite una fecha.']],
  [
    'an end before the start',
    'people:\n  - { name: Bo Lind, titles: [{ title: Mayor, from: 2020, to: 2019 }] }\n',
    ['`titles` no puede terminar (2019) antes de empezar (2020).'],
  ],
  [
    'brackets that do not match',
    'statements:\n  - "The [bridge opened."\n',
    ['Un enunciado abre un corchete y no lo cierra. Escriba \\[ para un corchete que sea parte del texto.'],
  ],
  [
    'a fact past its recheck',
    'people:\n  - { name: Bo Lind, born: 1950, verified: 2023-01-01, recheck: 2024-01-01 }\n',
    ['Un dato sobre Bo Lind debía haberse vuelto a comprobar antes del 2024-01-01.'],
  ],
])('a facts file with %s is told so in Spanish', async (_, text, expected) => {
  expect(await told(FACTS, text)).toEqual(expected);
});

test('what has no source is counted in Spanish', async () => {
  await started({
    [FACTS]:
      'people:\n  - { name: Bo Lind, born: 1950, died: 2001 }\n  - { name: Eva Lind, born: { value: 1950, source: https://a.example }, died: 2001 }\n',
  });
  expect((await editor.pull(FACTS)).map(({ message }) => message)).toEqual([
    'Ninguno de los 2 datos sobre Bo Lind tiene fuente.',
    'Un dato sobre Eva Lind no tiene fuente.',
  ]);
});

test('settings and sign-offs are told of in Spanish', async () => {
  expect(await told(SETTINGS, 'asOf: soon\nstyle: { dates: us }\n')).toEqual([
    '`asOf` admite today, tomorrow o un día como 2025-09-17.',
    '`dates` admite any, ap, long o day-first.',
  ]);
  await editor.close();
  expect(await told(SIGN_OFFS, 'signoffs:\n  - { draft: a.md }\n')).toEqual(['Un visto bueno necesita aquí `claim`.']);
});

const CLASH = `people:
  - { name: Bo Lind, born: 1950, titles: [{ title: Mayor, of: Norrvik, from: 2020, to: 2024 }] }
  - { name: Bo Lind, born: 1951 }
  - { name: Eva Lind, titles: [{ title: Mayor, of: Norrvik, from: 2022 }] }
`;

test('what does not go together is told in Spanish: in the file, on the card and in the view of the store, with what mends it', async () => {
  await started({ [FACTS]: CLASH });
  const born = '`born` de Bo Lind es aquí 1951, pero 1950 en facts/people.yaml:2. Si se trata de dos, dé a cada uno un `id`.';
  const mayors =
    'Eva Lind ocupa el cargo de Mayor de Norrvik a la vez que Bo Lind (facts/people.yaml:2). Si es correcto, añada `holders: many`.';
  const problems = (await editor.pull(FACTS)).filter(({ relatedInformation }) => relatedInformation !== undefined);
  expect(problems.map(({ message }) => message)).toEqual([born, mayors]);
  expect(problems[0]!.relatedInformation![0]!.message).toBe('El otro lugar');
  const card = await editor.connection.sendRequest<EntityCardResult>('stet/entityCard', { root: DESK, id: 'bo-lind' });
  expect(card.groups.flatMap(({ facts }) => facts.flatMap(({ conflicts }) => conflicts))).toContain(born);
  const { members } = await editor.connection.sendRequest<StoreMembersResult>('stet/storeMembers', { root: DESK, group: 'conflict' });
  expect(members.map(({ label }) => label)).toEqual([born, mayors]);
  const titles = (await editor.actions(FACTS, problems[1]!.range.start)).map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(['Cerrar el mandato anterior el 2022-01-01', 'Varias personas pueden ocupar este cargo a la vez']),
  );
});

test('keys and checks are explained in Spanish', async () => {
  await started({ [FACTS]: 'people:\n  - name: Bo Lind\n    died: 2001\n', [SETTINGS]: 'checks:\n  wrong-age: off\n' });
  const shown = async (uri: string, line: number, character: number) =>
    ((await editor.hover(uri, { line, character }))!.contents as { value: string }).value;
  expect(await shown(FACTS, 2, 6)).toBe('**Fallecimiento**\n\nLa fecha de fallecimiento.');
  expect(await shown(SETTINGS, 1, 6)).toBe('**wrong-age**\n\nUna edad que no se deduce de la fecha de nacimiento.');
  const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: FACTS },
    position: { line: 2, character: 4 },
  });
  expect(items.find(({ label }) => label === 'born')!.documentation).toBe('La fecha de nacimiento.');
});

test('the fix of a facts file is offered in Spanish', async () => {
  await started({ [FACTS]: 'people:\n  - { name: Bo Lind, borm: 1950 }\n' });
  const titles = (await editor.actions(FACTS, { line: 1, character: 22 })).map(({ title }) => title);
  expect(titles).toContain('Cambiar por `born`');
});
