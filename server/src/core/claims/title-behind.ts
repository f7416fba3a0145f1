import { INSTITUTIONS } from '../languages/en/institutions.ts';
import { isOrganizationNoun } from '../languages/en/lexicon.ts';
import { REPRESENTING, STATE_SEATS } from '../languages/en/titles.ts';
import type { TokenSpan } from '../text/span.ts';
import { titleWords } from '../values/titles/title-words.ts';
import type { BlockView } from './block-view.ts';
import type { OfPart, Subject } from './claim.ts';
import { representedState } from './seat.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** "Gov. Mark Warner of New Mexico", "Rabbi Ida Roth of Temple Beth Or": the place or body after the name belongs to the title before it. */
export function withOwnerBehind(view: BlockView, phrase: TitlePhrase, subject: Subject, sentence: TokenSpan): TitlePhrase {
  const { tokens } = view.reading;
  const office = titleWords(tokens.folds.slice(phrase.core.from, phrase.core.to)).join(' ');
  const represented = STATE_SEATS.has(office) ? representedState(view, subject) : undefined;
  if (represented) return { ...phrase, ofs: [...phrase.ofs, represented] };
  if (tokens.folds[subject.to] !== 'of' || subject.to + 1 >= sentence.to) return phrase;
  let from = subject.to + 1;
  if (tokens.folds[from] === 'the') from++;
  const mention = view.mentionAt(from);
  const unknown = view.unknownAt(from);
  const span = mention ?? unknown;
  if (!span || span.from !== from) return phrase;
  // Of a town is whoever comes from it.
  if (
    !REPRESENTING.has(office) &&
    !(mention && tokens.folds.slice(span.from, span.to).some((fold) => isOrganizationNoun(fold) || INSTITUTIONS.has(fold)))
  )
    return phrase;
  const of: OfPart = {
    from: span.from,
    to: span.to,
    words: tokens.folds.slice(span.from, span.to),
    form: 'after',
    ...(mention ? { entity: mention.entity } : {}),
  };
  return { ...phrase, ofs: [...phrase.ofs, of] };
}
