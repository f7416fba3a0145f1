import type { StoreContents } from '../memory-store.ts';

/** What only one of two stores says, the earlier one's first; where it stands in a file does not count. */
export function differencesBetween(before: StoreContents, after: StoreContents): StoreContents {
  return {
    entities: onlyInOne(before.entities, after.entities, ({ origin: _, ...said }) => said),
    statements: onlyInOne(before.statements, after.statements, whatIsSaid),
    plain: onlyInOne(before.plain, after.plain, whatIsSaid),
    quotes: onlyInOne(before.quotes, after.quotes, whatIsSaid),
  };
}

/** A fact's id counts its fellows, and so changes when one of them goes. */
function whatIsSaid({ origin: _, id: __, ...said }: { readonly origin: unknown; readonly id: string }): object {
  return said;
}

function onlyInOne<T>(before: readonly T[], after: readonly T[], said: (one: T) => object): T[] {
  const open = new Map<string, T[]>();
  for (const one of before) {
    const key = JSON.stringify(said(one));
    const same = open.get(key);
    if (same) same.push(one);
    else open.set(key, [one]);
  }
  const fresh = after.filter((one) => open.get(JSON.stringify(said(one)))?.pop() === undefined);
  return [...[...open.values()].flat(), ...fresh];
}
