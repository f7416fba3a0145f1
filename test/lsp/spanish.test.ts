import { afterEach, expect, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver/node';
import type { ProofResult } from '../../server/src/lsp/protocol.ts';
import type { EntityCardResult } from '../../server/src/lsp/protocol-cards.ts';
import { deskOf } from './support/desk.ts';
import { type Editor, editorOn } from './support/editor.ts';
import { DESK, DRAFT, FACTS, NORRVIK } from './support/norrvik.ts';

let editor: Editor;
afterEach(() => editor.close());

async function started(locale: string, text: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  editor = await editorOn({ desk: deskOf({ ...NORRVIK, ...files }), locale });
  await editor.open(DRAFT, text);
}

test.each([['es'], ['es-419'], ['es_MX.UTF-8']])(
  'a client of the locale %s is told in Spanish what is wrong, by what and how to mend it',
  async (locale) => {
    await started(locale, 'Ada Brant opened the bridge.\n');
    const [found] = await editor.pull(DRAFT);
    expect(found!.message).toBe('«Ada Brant» figura como forma incorrecta de Ada Brandt (Norrvik Gazette, 2024-01-02).');
    const titles = (await editor.actions(DRAFT, { line: 0, character: 2 })).map(({ title }) => title);
    expect(titles).toEqual([
      'Cambiar por «Ada Brandt»',
      'El borrador tiene razón: actualizar el dato',
      'Stet: dejar «Ada Brant» como está',
    ]);
  },
);

test('a client of any other locale, or of none, is told in English', async () => {
  await started('nb', 'Ada Brant opened the bridge.\n');
  expect((await editor.pull(DRAFT))[0]!.message).toMatch(/^“Ada Brant” is listed/);
});

test('sentences within sentences are in the same language, facts among them', async () => {
  await started('es', 'The harbour was opened on Monday, January 3, 2024. Ada Brandt was born in 1962.\n', {
    [FACTS]: 'people:\n  - { name: Ada Brandt, born: { value: 1961-04-12, verified: 2023-01-01, recheck: 2024-01-01 } }\n',
  });
  expect((await editor.pull(DRAFT)).map(({ message }) => message)).toEqual([
    'El 3 de enero de 2024 es miércoles, no lunes.',
    'El borrador dice «1962»; los datos dicen: Ada Brandt nació el 1961-04-12 (sin fuente registrada). El dato debía haberse vuelto a comprobar antes del 2024-01-01.',
  ]);
});

test('hovers and the proof speak it as well', async () => {
  await started('es', 'Governor Ada Brandt was born in 1961.\n');
  const shown = (await editor.hover(DRAFT, { line: 0, character: 12 }))!.contents as { value: string };
  expect(shown.value).toContain('**Ada Brandt** (persona)');
  expect(shown.value).toContain('- fecha de nacimiento: 1961-04-12');
  expect(shown.value).toContain('Fuente: [Norrvik Gazette]');
  expect(shown.value).toContain('Verificado el 2024-05-02 por the research desk');
  expect(shown.value).toContain('Leído a fecha de 2024-06-03, de la configuración.');
  const page = await editor.connection.sendRequest<string>('stet/proofPage', { uri: DRAFT });
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('Prueba de verificación de <code>bridge.md</code>, leído a fecha de 2024-06-03. 3 de 3 afirmaciones listas');
  await editor.open(`${DESK}/b.md`, 'Ada Brandt was born in 1962.\n');
  const proof = await editor.connection.sendRequest<ProofResult>('stet/proof', { uri: `${DESK}/b.md` });
  expect(proof.claims[1]!.message).toMatch(/^El borrador dice «1962»/);
});

test.each([
  ['The fair was held on Tuesday.', 24, '**martes, 28 de mayo de 2024** (2024-05-28)'],
  ['It opened in March.', 15, '**marzo de 2024** (2024-03)'],
  ['It rose in the 1990s.', 16, '**la década de 1990** (199X)'],
  ['It fell last week.', 10, '**lunes, 27 de mayo de 2024 – domingo, 2 de junio de 2024, aproximadamente** (2024-05-27/2024-06-02)'],
  ['It lasted ten years.', 12, 'una duración, desde la que aquí no se cuenta ningún día'],
  ['It cost about $1.25 billion.', 18, 'cerca de 1.250.000.000 USD'],
  ['It lost 4.5 percent.', 10, '4,5 %'],
  ['Almost two-thirds of them left.', 9, 'casi 66,7 % del total'],
  ['It is three miles long.', 8, '3 millas'],
])('a date or an amount is written out in Spanish: %s', async (text, character, expected) => {
  await started('es', `${text}\n`);
  const shown = (await editor.hover(DRAFT, { line: 0, character }))!.contents as { value: string };
  expect(shown.value.split('\n\n')[0]).toBe(expected);
});

test('facts are told in Spanish sentences, what they hold as the desk wrote it', async () => {
  await started('es', 'Mayor Ada Brandt opened the bridge in Norrvik.\n');
  const [found] = await editor.pull(DRAFT);
  expect(found!.message).toBe(
    'Ada Brandt fue Mayor de Norrvik desde 2016-01-01 hasta 2023-12-31 (Norrvik Gazette, 2024-01-02). Ahora: Ada Brandt es Governor de Vastmark desde 2024-01-01.',
  );
  expect(found!.relatedInformation![0]!.message).toBe(
    'Ada Brandt fue Mayor de Norrvik desde 2016-01-01 hasta 2023-12-31 (Norrvik Gazette, 2024-01-02)',
  );
});

test('the card of an entity and its timeline speak it', async () => {
  await started('es', 'Governor Ada Brandt spoke.\n');
  const card = await editor.connection.sendRequest<EntityCardResult>('stet/entityCard', { root: DESK, id: 'ada-brandt' });
  expect(card.groups.map(({ heading, facts }) => [heading, facts.map(({ when }) => when)])).toEqual([
    ['cargo o título', ['2016-01-01 – 2023-12-31', 'desde 2024-01-01']],
    ['fecha de nacimiento', [undefined]],
  ]);
  expect(card.timeline!.items.map(({ label }) => label.text)).toContain('nacimiento 1961-04-12');
});

test('names are offered with what is known of them in Spanish', async () => {
  await started('es', 'It was Ada\n');
  const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri: DRAFT },
    position: { line: 0, character: 10 },
  });
  expect(items.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining(['Governor, Vastmark, desde 2024-01-01', 'Ada Brandt, fecha de nacimiento']),
  );
});
