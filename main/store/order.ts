import { Refusal } from '../../shared/call/refusal.ts';

/**
 * The records in a new order, each with its new position. Refuses an order that does not name every record once:
 * somebody else has added one in the meantime.
 */
export function inOrder<R extends { readonly id: number }>(
  records: readonly R[],
  ids: readonly number[],
): (R & { readonly position: number })[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const complete = ids.length === byId.size && new Set(ids).size === ids.length;
  if (!complete) throw new Refusal('store.order-outdated');
  return ids.map((id, position) => {
    const record = byId.get(id);
    if (!record) throw new Refusal('store.order-outdated');
    return { ...record, position };
  });
}
