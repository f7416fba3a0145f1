/** Words for a reader as data: an English sentence with named slots, and what stands in them. Another language has a sentence of its own for each. */
export interface Told {
  /** English, with its slots in braces: `The draft says “{said}”`. */
  readonly text: string;
  readonly slots: Readonly<Record<string, Phrase>>;
}

/** What is told: words that are the same in every language (names, the draft's own words, facts), sentences, or several of both in a row. */
export type Phrase = string | Told | readonly Phrase[];

/** What has a sentence in every language: not words alone. */
export type Sentences = Exclude<Phrase, string>;

type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

/** What fills the slots of a sentence: nothing where it has none. */
export type SlotsFor<Text extends string> = [SlotsOf<Text>] extends [never] ? [] : [slots: Readonly<Record<SlotsOf<Text>, Phrase>>];

/** A sentence with its slots filled. */
export function tell<const Text extends string>(text: Text, ...[slots]: SlotsFor<Text>): Told {
  return { text, slots: slots ?? {} };
}

/** A sentence without slots that stands where data is: a predicate's label, what the format says of a key. */
export function asTold(text: string): Told {
  return { text, slots: {} };
}

/** A phrase in another language, or in English where that has no sentence for it. `sentences` is by the English one. */
export function inWords(phrase: Phrase, sentences: ReadonlyMap<string, string>): string {
  if (typeof phrase === 'string') return phrase;
  if (!('text' in phrase)) return phrase.map((part) => inWords(part, sentences)).join('');
  const { text, slots } = phrase;
  return (sentences.get(text) ?? text).replaceAll(/\{([^}]*)\}/g, (_, slot: string) => inWords(slots[slot] ?? '', sentences));
}

/** A phrase as reports for programs and the command line have it. */
export function inEnglish(phrase: Phrase): string {
  return inWords(phrase, ENGLISH);
}

const ENGLISH: ReadonlyMap<string, string> = new Map();

/** Several things in a list whose last two are joined by a sentence of their own, such as `{all} and {last}`. */
export function listed(parts: readonly Phrase[], joined: (all: Phrase, last: Phrase) => Told): Phrase {
  if (parts.length < 2) return parts;
  return joined(
    parts.slice(0, -1).flatMap((part, at) => (at === 0 ? [part] : [', ', part])),
    parts.at(-1)!,
  );
}
