import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { checks } from '../../../core/generated/checks.ts';
import { asTold } from '../../../core/telling/told.ts';
import { keyGuide, refersAt } from '../../../store/schema/guide.ts';
import type { Session } from '../../session.ts';
import { rangeOf } from '../../to-lsp.ts';
import { citation } from '../hover/citation.ts';
import { entityCard } from '../hover/entity-card.ts';
import { type Markup, markupFor } from '../hover/markup.ts';
import { type FactsPlace, factsPlaceAt } from './facts-file.ts';

/** What the format says of a key, whom a name stands for, what a source is. Undefined in other documents. */
export async function factsHover(
  { textDocument, position }: HoverParams,
  session: Session,
  _token: CancellationToken,
): Promise<Hover | null | undefined> {
  const at = await factsPlaceAt(textDocument.uri, position, session);
  if (at === undefined || at === 'nowhere') return at === undefined ? undefined : null;
  const markup = markupFor(session);
  const lines = at.place.side === 'key' || isFirstKey(at) ? keyLines(at, markup) : await valueLines(at, { session, markup });
  if (lines.length === 0) return null;
  return {
    contents: { kind: markup.kind, value: lines.join('\n\n') },
    range: rangeOf(at.document, at.place.span, session.abilities.encoding),
  };
}

/** The first key of an entry stands where a bare value could. */
function isFirstKey({ place, document }: FactsPlace): boolean {
  return place.side === 'either' && /^\s*:(?:\s|$)/.test(document.getText().slice(place.span.end, place.span.end + 2));
}

function keyLines({ schema, place, isSettings }: FactsPlace, { bold, plain, say }: Markup): string[] {
  const guide = keyGuide(schema, [...place.path, place.written]);
  if (guide && !(isSettings && place.path[0] === 'checks')) return [bold(say(guide.title)), plain(say(guide.description))];
  const check = isSettings ? checks.find(({ id }) => id === place.written) : undefined;
  return check ? [bold(check.id), plain(say(asTold(check.summary)))] : [];
}

async function valueLines(
  { schema, place, root }: FactsPlace,
  { session, markup }: { readonly session: Session; readonly markup: Markup },
): Promise<string[]> {
  const refers = refersAt(schema, place.path);
  const { source, resolver, contents } = root.store;
  const isName = place.path.length === 3 && (place.path[2] === 'name' || place.path[2] === 'id');
  if (refers === 'entity' || isName) {
    const resolution = resolver.resolve(place.written);
    if (resolution.type !== 'known') return [];
    const facts = await source.slice([resolution.id]);
    const entity = facts.entity(resolution.id);
    const card = session.showsCards ? { root: root.uri, id: resolution.id } : undefined;
    return (entity && entityCard(entity, { facts, day: root.today, now: session.host.now(), markup, root, card })) ?? [];
  }
  if (refers !== 'source') return [];
  const all = [...contents.entities, ...contents.statements, ...contents.plain, ...contents.quotes];
  const found = all.flatMap(({ provenance }) => provenance.sources).find(({ id }) => id === place.written);
  return found ? [citation(found, markup)] : [];
}
