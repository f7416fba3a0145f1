import type { CheckContext } from '../checks/context.ts';
import type { BlockView } from '../claims/block-view.ts';
import { blockView } from '../claims/block-view.ts';
import type { EntityId } from '../facts/entity.ts';
import { referencesIn } from '../mentions/coreference.ts';
import type { Memo } from './cache.ts';
import { type BlockJudgement, judgeBlock } from './judge-block.ts';
import type { LinkedDraft } from './linked-draft.ts';

/** Judges every block; one whose text, links and surroundings are as before is taken from memory. */
export function judged(linked: LinkedDraft, memory: Memo<BlockJudgement>): CheckContext {
  const { draft, options, facts, blocks } = linked;
  const views = blocks.map(({ reading }, i) => blockView(i, reading, linked.linked[i]!));
  const references = referencesIn(
    blocks.map(({ reading }, i) => ({ reading, linked: linked.linked[i]! })),
    facts,
  );
  const named = namedIn(views, linked.about);
  const signature = [...named].sort().join(' ');
  const judgements: BlockJudgement[] = [];
  const earlier = new Set<EntityId>(linked.about);
  let earlierKey = '';
  views.forEach((view, i) => {
    const key = [
      i,
      options.asOf.text,
      signature,
      linksOf(view),
      references[i]!.mentions.map((m) => `${m.from}${m.entity}`).join(' '),
      earlierKey,
      draft.blocks[i]!.kind,
      view.reading.text,
    ].join('\n');
    judgements.push(
      memory(key, () =>
        judgeBlock({ view, references: references[i]!, named, earlier: new Set(earlier), known: blocks[i]!.known, ...linked }),
      ),
    );
    for (const { entity } of view.mentions) {
      if (earlier.has(entity)) continue;
      earlier.add(entity);
      earlierKey += ` ${entity}`;
    }
  });
  return {
    draft,
    asOf: options.asOf,
    facts,
    views,
    titles: judgements.flatMap((judgement) => judgement.titles),
    frames: judgements.flatMap((judgement) => judgement.frames),
    nears: judgements.flatMap((judgement) => judgement.nears),
  };
}

/** Entities that the draft names by a form that says by itself who is meant. */
function namedIn(views: readonly BlockView[], about: ReadonlySet<EntityId>): Set<EntityId> {
  const named = new Set(about);
  for (const view of views)
    for (const mention of view.mentions) if (mention.form !== 'family' && mention.form !== 'descriptor') named.add(mention.entity);
  return named;
}

function linksOf(view: BlockView): string {
  return view.mentions.map((mention) => `${mention.from}-${mention.to}${mention.entity}${mention.certainty[0]}`).join(' ');
}
