/** What was worked out before, by key. The least recently used half goes when it is full. */
export interface Memo<T> {
  /** The value kept under the key; made and kept if there is none. */
  (key: string, make: () => T): T;
  /** The value kept under the key, if there is one. */
  peek(key: string): T | undefined;
}

const LIMIT = 8000;

/** A memory of at least LIMIT / 2 latest results. `undefined` is no result. */
export function memo<T>(): Memo<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (young.size >= LIMIT / 2) {
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
  return Object.assign(get, { peek });
}
