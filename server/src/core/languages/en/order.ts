/** Which of two events came first, by the conjunction between them. */
export type Order = 'before' | 'after';

/** Conjunctions that tell the order of two events, folded. */
export const ORDER_CONJUNCTIONS: ReadonlyMap<string, Order> = new Map([
  ['before', 'before'],
  ['after', 'after'],
]);

/** The conjunction of the other order. */
export const REVERSED: Readonly<Record<Order, Order>> = { before: 'after', after: 'before' };
