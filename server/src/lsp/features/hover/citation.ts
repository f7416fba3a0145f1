import type { Source } from '../../../core/facts/source.ts';
import type { Markup } from './markup.ts';

/** A source with its address: "Register of Mayors, Town of Norrvik, 2020". */
export function citation({ title, publisher, url, date }: Source, { link, plain }: Markup): string {
  return [link(title, url), ...[publisher, date].filter((part) => part !== undefined).map(plain)].join(', ');
}
