/** An object without the keys that hold nothing: undefined, null, an empty text or list. */
export function withoutEmpty<T extends Readonly<Record<string, unknown>>>(given: T): { readonly [K in keyof T]: T[K] } {
  const kept = Object.entries(given).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept) as { readonly [K in keyof T]: T[K] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
