/** Keeps what was made last by its key: at least `room` things, at most twice as many. */
export function recent<K, T>(room: number): (key: K, make: () => T) => T {
  let young = new Map<K, T>();
  let old = new Map<K, T>();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    if (young.size >= room) {
      old = young;
      young = new Map();
    }
    const value = old.get(key) ?? make();
    young.set(key, value);
    return value;
  };
}
