import { asOfDate } from '../drafts/as-of.ts';
import { readDraft } from '../drafts/read-draft.ts';
import { analysedAsJson } from '../findings/as-json.ts';
import { isoDayTrouble } from '../values/dates/iso-day.ts';
import { type Tool, Unanswerable } from './tool.ts';

/** `stet_check`: what goes against the store in a text, with the evidence. */
export const check: Tool = {
  name: 'stet_check',
  title: 'Check a text against the desk’s facts',
  description:
    'Holds a text (plain or Markdown) against the newsroom’s own store of facts. Each finding has the words it is about, a message, the evidence with its sources, and fixes. No findings means that nothing goes against the store, not that everything is true: "summary" counts the claims that the facts bear out ("supported") and those the store says nothing of ("unverified"). Quotations are never to be changed.',
  input: {
    type: 'object',
    properties: {
      text: { type: 'string', description: 'The text to check, as it stands.' },
      asOf: {
        type: 'string',
        description:
          'The day of publication, such as 2025-09-16. Without it: the date in the front matter, else the desk’s setting, else today.',
      },
    },
    required: ['text'],
  },
  async answer(given, { analyzer, today, asOf: setting, timeZone, severities, style, fileOf, linesOf }) {
    const text = given.get('text')!;
    const option = given.get('asOf');
    const trouble = option === undefined ? undefined : isoDayTrouble(option, 'asOf');
    if (trouble !== undefined) throw new Unanswerable(trouble);
    // It may have front matter, so it is read as Markdown.
    const draft = readDraft(text, 'markdown');
    const asOf = asOfDate({ draft, option, setting, timeZone, today });
    const analysis = await analyzer.analyze(draft, { asOf, today, ...(severities && { severities }), ...(style && { style }) });
    return analysedAsJson({ text, asOf, analysis, shift: 0, at: linesOf(text).at, fileOf });
  },
};
