/** What a key is followed by where it holds more than a value: `$1`, `$2` are the places to fill in. */
const SECTIONS: Readonly<Record<string, string>> = {
  sources: 'sources:\n  $1:\n    title: $2\n    publisher: $3\n    url: $4\n    date: $0',
  people: 'people:\n  - name: $1\n    source: $0',
  organizations: 'organizations:\n  - name: $1\n    source: $0',
  places: 'places:\n  - name: $1\n    kind: $2\n    source: $0',
  works: 'works:\n  - name: $1\n    kind: $2\n    date: $3\n    source: $0',
  events: 'events:\n  - name: $1\n    date: $2\n    source: $0',
  statements: 'statements:\n  - says: $1\n    source: $0',
  quotes: 'quotes:\n  - speaker: $1\n    text: $2\n    on: $3\n    source: $0',
};

const KEYS: Readonly<Record<string, string>> = {
  titles: 'titles:\n  - { title: $1, of: $2, from: $3 }$0',
  relatives: 'relatives:\n  - { relation: $1, of: $2 }$0',
  aliases: 'aliases: [$1]$0',
  never: 'never: [$1]$0',
  descriptors: 'descriptors: [$1]$0',
  complete: 'complete: [$1]$0',
};

/** The snippet of a key in block style; undefined where the key and its colon are enough. */
export function snippetOf(key: string, isSection: boolean): string | undefined {
  const snippets = isSection ? SECTIONS : KEYS;
  return Object.hasOwn(snippets, key) ? snippets[key] : undefined;
}
