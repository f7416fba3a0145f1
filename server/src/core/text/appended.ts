/**
 * A list with one more item, as a new list of just that length: for lists that stay and mostly have one or two, since a list takes room for seventeen
 * at its first push. Long ones are better pushed to.
 */
export function appended<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  if (list.length === 1) return [list[0]!, item];
  return [...list, item];
}
