import { describe, expect, test } from 'vitest';
import { marked, withMarks } from '../support/marked.ts';
import { spansOf } from './scopes.ts';

const MARKDOWN = 'text.html.markdown';
const PLAIN = 'text.plain.stet';

async function shows(scope: string, grammar: string, source: string): Promise<void> {
  const { text } = marked(source);
  expect(withMarks(text, await spansOf(text, grammar, scope))).toBe(source);
}

describe.each([MARKDOWN, PLAIN])('in %s', (grammar) => {
  test.each([
    ['curly marks', 'She said ⟦“the bridge will stand”⟧ and left.'],
    ['straight marks', 'She said ⟦"the bridge will stand"⟧ and left. ⟦"So,"⟧ he said, ⟦"it will."⟧'],
    ['inner marks', 'He said ⟦“she said ‘no’ twice.”⟧'],
    ['inches are none', 'A plank of 5\'10" and one of 6\'1" lay there.'],
    ['a mark without a partner is none', 'The plank was 10" long.'],
  ])('direct quotations: %s', (_, source) => shows('string.quoted.direct.stet', grammar, source));

  test.each([
    ['one word', '⟦LISBON⟧ — The bridge opened.'],
    ['with a state and two hyphens', '⟦BURLINGTON, Vt.⟧ -- The bridge opened.'],
    ['one hyphen is none', 'BURLINGTON - The bridge opened.'],
    ['with a day and an agency', '⟦NEW YORK, May 3 (Wire)⟧ — The bridge opened.'],
    ['letters beyond ASCII', '⟦BOGOTÁ⟧ — The bridge opened.'],
    ['not in the middle', 'The town of LISBON — The bridge opened.'],
    ['not a name in ordinary letters', 'Lisbon — The bridge opened.'],
  ])('datelines: %s', (_, source) => shows('entity.name.type.dateline.stet', grammar, source));

  test.each([
    ['TK', 'The mayor, ⟦TK⟧, was there with ⟦TKTK⟧ people.'],
    ['within a quotation', 'She said “⟦TK⟧.”'],
    ['not in a word', 'The ATK and the TKO are none, nor is tk.'],
  ])('what is to come: %s', (_, source) => shows('invalid.unfinished.to-come.stet', grammar, source));
});

describe('in Markdown', () => {
  test.each([
    ['in a heading', '# A ⟦“safe”⟧ bridge, with ⟦"care"⟧'],
    ['in a list and a block quotation', '- It is ⟦“safe”⟧\n\n> It is ⟦“safe”⟧'],
    ['with emphasis in it', 'It is ⟦“*very* safe”⟧, she said.'],
    ['not in code', 'Type `say “yes”` twice.\n\n```\nsay “yes”\n```\n'],
    ['not the title of a link', 'See [the bridge](https://example.org "The Bridge").'],
    ['not what a tag says of itself', 'See <a href="https://example.org">the bridge</a>.'],
  ])('direct quotations: %s', (_, source) => shows('string.quoted.direct.stet', MARKDOWN, source));

  test('emphasis within a quotation stays emphasis', () => shows('markup.italic', MARKDOWN, 'It is “⟦*very*⟧ safe.”'));

  test.each([
    ['with a reason', 'He holds ⟦<!-- stet: sworn in today -->⟧ two offices.'],
    ['without one', 'He holds ⟦<!-- stet -->⟧ two offices.'],
    ['on a line of its own', '⟦<!-- stet: sworn in today -->⟧\n\nHe holds two offices.'],
    ['not another comment', 'He holds <!-- stetson --> two <!-- hats --> offices.'],
    ['not in code', 'Write `<!-- stet: reason -->` there.'],
  ])('comments that let a finding stand: %s', (_, source) => shows('comment.block.stet', MARKDOWN, source));
});

describe('in plain text', () => {
  test('a quotation runs over lines, and ends with its paragraph at the latest', () =>
    shows('string.quoted.direct.stet', PLAIN, 'She said ⟦“it will⟧\n⟦stand for years.”⟧\n\n⟦“It will,⟧\n\nShe left.'));
});
