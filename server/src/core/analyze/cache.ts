/** What was worked out before, by key. What was not asked for in the latest rounds is forgotten. */
export interface Memo<T> {
  /** The value kept under the key; made and kept if there is none. */
  (key: string, make: () => T): T;
  /** Begins another round, such as a draft: what neither it nor those before ask for goes. */
  turn(): void;
}

/** A memory of so many `rounds`, 2 unless it is said. A round also ends with its `room`-th value. `undefined` is no result. */
export function memo<T>({ room = Infinity, rounds = 2 }: { readonly room?: number; readonly rounds?: number } = {}): Memo<T> {
  let young = new Map<string, T>();
  /** The rounds before, the latest first. */
  let old: readonly ReadonlyMap<string, T>[] = [];
  const turn = (): void => {
    old = [young, ...old].slice(0, rounds - 1);
    young = new Map();
  };
  const get = (key: string, make: () => T): T => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = earlier(key) ?? make();
    if (young.size >= room) turn();
    young.set(key, value);
    return value;
  };
  const earlier = (key: string): T | undefined => {
    for (const round of old) {
      const value = round.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return Object.assign(get, { turn });
}
