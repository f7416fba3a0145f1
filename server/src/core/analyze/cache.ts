/** What was worked out before, by key. The least recently made half goes when it is full. */
export interface Memo<T> {
  (key: string, make: () => T): T;
  has(key: string): boolean;
}

const LIMIT = 4000;

/** A memory of at least LIMIT / 2 latest results. */
export function memo<T>(): Memo<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const get = (key: string, make: () => T): T => {
    let value = young.get(key);
    if (value !== undefined) return value;
    value = old.get(key) ?? make();
    if (young.size >= LIMIT / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return Object.assign(get, { has: (key: string) => young.has(key) || old.has(key) });
}
