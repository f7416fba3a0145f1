import type { Draft } from './draft.ts';

const YES = /^(?:true|yes|on|1)$/i;
const UNTRUE_KINDS: ReadonlySet<string> = new Set(['fiction', 'satire', 'parody', 'short story', 'humor', 'humour', 'novel']);
const KIND_KEYS: readonly string[] = ['genre', 'type', 'category', 'categories', 'section'];

/** The entities that the draft's front matter says it is about (`about: NAME`, or a list); empty if it does not say. */
export function aboutOf(draft: Pick<Draft, 'frontMatter'>): readonly string[] {
  return itemsOf(draft.frontMatter.get('about'));
}

/** Whether front matter says that the draft tells of things made up: `fiction: true`, `satire: true`, or a genre such as `genre: satire`. */
export function isFiction({ frontMatter }: Pick<Draft, 'frontMatter'>): boolean {
  for (const kind of UNTRUE_KINDS) if (YES.test(frontMatter.get(kind)?.trim() ?? '')) return true;
  return KIND_KEYS.some((key) => itemsOf(frontMatter.get(key)).some((item) => UNTRUE_KINDS.has(item.toLowerCase())));
}

function itemsOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
