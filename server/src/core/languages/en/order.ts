/** Which of two events came first, by the conjunction between them. */
export type Order = 'before' | 'after';

/** Conjunctions that tell the order of two events, folded. */
export const ORDER_CONJUNCTIONS: ReadonlyMap<string, Order> = new Map([
  ['before', 'before'],
  ['after', 'after'],
]);

/** The conjunction of the other order. */
export const REVERSED: Readonly<Record<Order, Order>> = { before: 'after', after: 'before' };

/** Words that say who held an office after or before whom, folded, each with the word for the other order. */
export const SUCCESSION: ReadonlyMap<string, { readonly order: Order; readonly other: string }> = new Map([
  ...pairs('after', 'succeed=precede succeeds=precedes succeeded=preceded succeeding=preceding successor=predecessor'),
  ...pairs('after', 'replace=precede replaces=precedes replaced=preceded replacing=preceding'),
  ...pairs('before', 'precede=succeed precedes=succeeds preceded=succeeded preceding=succeeding predecessor=successor'),
]);

function pairs(order: Order, list: string): [string, { order: Order; other: string }][] {
  return list.split(' ').map((pair) => {
    const [word = '', other = ''] = pair.split('=');
    return [word, { order, other }];
  });
}
