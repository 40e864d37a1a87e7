/** The ids with one of them a place earlier or later, or undefined where it cannot go any further. */
export function movedBy(ids: readonly number[], id: number, step: -1 | 1): number[] | undefined {
  const at = ids.indexOf(id);
  const other = ids[at + step];
  if (at === -1 || other === undefined) return undefined;
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}
