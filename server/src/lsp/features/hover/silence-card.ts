import type { Silence } from '../../../core/findings/silence.ts';
import { tell } from '../../../core/telling/told.ts';
import type { Checked } from '../../checking/checked.ts';
import { draftOf } from '../../checking/draft-of.ts';
import { optionsFor } from '../../checking/options-for.ts';
import type { Root } from '../../roots/root.ts';
import { findingCard } from './finding-card.ts';
import type { Markup } from './markup.ts';

/** Why nothing is reported of the claim at an offset of a draft; of a name that the store has, its entry says enough. */
export async function silenceAt({ document, root, asOf }: Checked, offset: number): Promise<Silence | undefined> {
  const draft = draftOf(document);
  const silences = draft ? await root.analyzer.explain(draft, optionsFor(document, root, asOf), offset) : [];
  return silences.find(
    ({ start, end, kind, reason }) =>
      start <= offset && offset <= end && reason !== 'let-stand' && !(kind === 'name' && reason === 'agrees'),
  );
}

/** A reason in words, with the facts that it speaks of and where they stand. */
export function silenceCard({ reason, told, evidence }: Silence, root: Root, markup: Markup): string[] {
  const facts = findingCard({ evidence }, root, markup);
  if (reason === 'agrees') return [markup.plain(markup.say(tell('This agrees with what the store says.'))), ...facts];
  return [markup.plain(markup.say(told)), ...facts];
}
