import { ADD_FACT, type AddFactParams, type AddFactResult, FACTS_FILES, type FactsFilesResult, type OfferedFact } from '../../protocol.ts';
import type { Session } from '../../session.ts';
import { sourceKeysOf } from '../facts-files/definitions.ts';
import { additionOf } from './addition.ts';
import { proposalsAt } from './offers.ts';
import { filesFor, sectionFor } from './where.ts';

/** Answers the client's command that adds a fact. */
export function answerAdditions(session: Session): void {
  const { connection, checker } = session;
  connection.onRequest(FACTS_FILES, async (offer: OfferedFact): Promise<FactsFilesResult | null> => {
    const checked = await checker.check(offer.uri);
    if (!checked) return null;
    const sources = [...sourceKeysOf(checked.root)].map(([id, title]) => ({ id, ...(title === undefined ? {} : { title }) }));
    return { files: filesFor(sectionFor(offer), checked.root), sources };
  });
  connection.onRequest(ADD_FACT, async (params: AddFactParams): Promise<AddFactResult | null> => {
    const checked = await checker.check(params.uri);
    if (!checked) return null;
    return additionOf(await proposalsAt(checked, params), params, { root: checked.root, session }) ?? null;
  });
}
