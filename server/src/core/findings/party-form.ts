import { foldedName } from '../facts/name-words.ts';
import { PARTY_FORMS, PARTY_WORDS } from '../languages/en/parties.ts';
import { folded } from '../text/folding.ts';

/**
 * A stored party in the form that the draft has for another: "D" for "R", "Democratic" before a title, "Democrat" after
 * an article. Undefined where either is no party with such forms.
 */
export function partyInForm(stored: string, model: string, beforeWord: boolean): string | undefined {
  if (!PARTY_WORDS.has(folded(model))) return undefined;
  const party = foldedName(stored).flatMap((word) => PARTY_WORDS.get(word)?.party ?? [])[0];
  const forms = party === undefined ? undefined : PARTY_FORMS.get(party);
  if (!forms) return undefined;
  return model.length === 1 ? forms.letter : beforeWord ? forms.adjective : forms.noun;
}
