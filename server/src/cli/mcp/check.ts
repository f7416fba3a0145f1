import { join } from 'node:path';
import { checkDraft } from '../checking/check-draft.ts';
import { dayOf } from '../checking/day-given.ts';
import type { Io } from '../io.ts';
import { jsonDocument } from '../reporters/json.ts';
import { rootRegistry } from '../roots/registry.ts';
import type { Tool } from './tool.ts';

/** `stet_check`: what goes against the store in a text, with the evidence. */
export function checkTool({ cwd }: Pick<Io, 'cwd'>, clock: () => Date): Tool {
  return {
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
    call: async (given) => {
      const day = given.get('asOf');
      const asOf = day === undefined ? undefined : dayOf(day, 'asOf');
      const registry = rootRegistry({ cwd, now: clock() });
      const root = await registry.open(registry.rootOf(cwd));
      const checked = await checkDraft({ text: given.get('text')!, bom: false }, { root, path: '-', file: join(cwd, '-'), asOf });
      const { path: _, ...rest } = jsonDocument(checked);
      return rest;
    },
  };
}
