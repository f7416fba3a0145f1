/** What was worked out before, by key. What was not asked for since the turn before the last is forgotten. */
export interface Memo<T> {
  /** The value kept under the key; made and kept if there is none. */
  (key: string, make: () => T): T;
  /** Begins another round, such as a draft: what neither it nor the one before asks for goes. */
  turn(): void;
}

/** A memory of two rounds. A round also ends with its `room`-th value. `undefined` is no result. */
export function memo<T>(room = Infinity): Memo<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const turn = (): void => {
    old = young;
    young = new Map();
  };
  const get = (key: string, make: () => T): T => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make();
    if (young.size >= room) turn();
    young.set(key, value);
    return value;
  };
  return Object.assign(get, { turn });
}
