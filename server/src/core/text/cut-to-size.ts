const NOTHING: readonly never[] = [];

/**
 * The same list without the room that it has to grow. V8 gives a list seventeen places at its first push; most of ours have one or two, and
 * the collector copies what is kept: a fifth of what a paragraph left behind was such room.
 */
export function cutToSize<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice();
}
