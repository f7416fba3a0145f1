/** Keeps what was made last by number: at least `room` things, at most twice as many. */
export function recent<T>(room: number): (number: number, make: () => T) => T {
  let young = new Map<number, T>();
  let old = new Map<number, T>();
  return (number, make) => {
    const known = young.get(number);
    if (known !== undefined) return known;
    if (young.size >= room) {
      old = young;
      young = new Map();
    }
    const value = old.get(number) ?? make();
    young.set(number, value);
    return value;
  };
}
