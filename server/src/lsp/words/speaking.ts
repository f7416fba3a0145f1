import { inWords } from '../../core/telling/told.ts';
import type { Session } from '../session.ts';
import { SPANISH } from './es/spanish.ts';

const ENGLISH: ReadonlyMap<string, string> = new Map();

/** The languages that there are sentences in beside English, by their tags. */
export const LANGUAGES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([['es', SPANISH]]);

/** How to speak to a client of this locale (`es`, `es-419`, `es_ES.UTF-8`): in its language where there are sentences in it, else in English. */
export function speaking(locale: string | undefined): Pick<Session, 'say' | 'language'> {
  const tag = locale?.toLowerCase().split(/[-_.]/)[0] ?? '';
  const sentences = LANGUAGES.get(tag);
  return { say: (phrase) => inWords(phrase, sentences ?? ENGLISH), language: sentences ? tag : 'en' };
}
