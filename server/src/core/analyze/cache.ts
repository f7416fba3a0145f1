/** What was worked out before, by key. The least recently used half goes when it is full. */
export interface Memo<T> {
  /** The value kept under the key; made and kept if there is none. */
  (key: string, make: () => T): T;
  /** The value kept under the key, if there is one. */
  peek(key: string): T | undefined;
  /** Makes room for at least this many results, and no more than a draft's worth beside: what is kept for long costs the garbage collector. */
  reserve(count: number): void;
}

const LEAST = 64;

/** A memory of the latest results, LEAST or as many as were reserved. `undefined` is no result. */
export function memo<T>(): Memo<T> {
  let room = LEAST;
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (young.size >= room) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  const peek = (key: string): T | undefined => {
    const value = young.get(key);
    if (value !== undefined) return value;
    const known = old.get(key);
    return known === undefined ? undefined : keep(key, known);
  };
  const get = (key: string, make: () => T): T => peek(key) ?? keep(key, make());
  const reserve = (count: number): void => {
    room = Math.max(LEAST, count);
  };
  return Object.assign(get, { peek, reserve });
}
