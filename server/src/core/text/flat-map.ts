/** A list's `flatMap`, done in a plain loop: V8's own takes ten times as long for the short lists of which a sentence is made. */
export function flatMap<T, U>(items: readonly T[], of: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const some = of(items[i]!, i);
    if (!Array.isArray(some)) all.push(some as U);
    else for (let k = 0; k < some.length; k++) all.push(some[k]);
  }
  return all;
}
