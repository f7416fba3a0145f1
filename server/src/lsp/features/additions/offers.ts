import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Analyzer, Proposals } from '../../../core/analyze/index.ts';
import { A_KIND } from '../../../core/telling/kinds.ts';
import { tell } from '../../../core/telling/told.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Checked } from '../../checking/checked.ts';
import { draftOf } from '../../checking/draft-of.ts';
import { optionsFor } from '../../checking/options-for.ts';
import { ADD_FACT_COMMAND, type OfferedFact } from '../../protocol.ts';
import type { Session } from '../../session.ts';
import { additionOf } from './addition.ts';

type Proposer = Awaited<ReturnType<Analyzer['proposals']>>;

/** By what was checked: an editor asks at every move of the cursor. */
const proposers = new WeakMap<Checked, Promise<Proposer>>();

/** What the store could be given from a place of a draft. */
export async function proposalsAt(checked: Checked, span: Span): Promise<Proposals> {
  let proposer = proposers.get(checked);
  if (!proposer) {
    const { document, root, asOf } = checked;
    const draft = draftOf(document);
    proposer = draft ? root.analyzer.proposals(draft, optionsFor(document, root, asOf)) : Promise.resolve(() => ({}));
    proposers.set(checked, proposer);
  }
  return (await proposer)(span);
}

/** Code actions that add to the store the name under the cursor, and the sentence of a selection. */
export async function additionActions(checked: Checked, span: Span, session: Session): Promise<CodeAction[]> {
  const proposals = await proposalsAt(checked, span);
  const { entry, statement } = proposals;
  const { uri } = checked.document;
  const offers: OfferedFact[] = [
    ...(entry?.kinds.slice(0, 2) ?? []).map((kind): OfferedFact => {
      const { start, end, name } = entry!;
      return { uri, start, end, what: 'entry', kind, label: session.say(tell('“{name}”, {kind}', { name, kind: A_KIND[kind] })) };
    }),
    ...(statement
      ? [
          {
            uri,
            start: span.start,
            end: span.end,
            what: 'statement',
            label: session.say(tell('“{said}”', { said: statement.says })),
          } as const,
        ]
      : []),
  ];
  return offers.flatMap((offer): CodeAction[] => {
    const title = session.say(
      offer.what === 'statement' ? tell('Make this sentence a fact') : tell('Add {what}, to the facts', { what: offer.label }),
    );
    const kind = offer.what === 'statement' ? `${CodeActionKind.RefactorExtract}.stet` : CodeActionKind.QuickFix;
    if (session.addFactCommand) return [{ title, kind, command: { title, command: ADD_FACT_COMMAND, arguments: [offer] } }];
    const addition = additionOf(proposals, offer, { root: checked.root, session });
    return addition ? [{ title, kind, edit: addition.edit }] : [];
  });
}
