/** How fast one address may ask: so many at once, and then so many a second. */
export interface RequestRate {
  readonly atOnce: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  /** UTC ms. */
  filledAt: number;
}

/**
 * Tells for each request whether its address may ask now. An address that asks too fast is refused until it has
 * been quiet for a while; others do not notice.
 * @param now ms, of a clock that never runs backwards
 */
export function limitRequests(
  { atOnce, perSecond }: RequestRate,
  now: () => number,
): (address: string) => boolean {
  const buckets = new Map<string, Bucket>();
  const fullAfter = (atOnce / perSecond) * 1000;
  const forgetQuiet = (at: number): void => {
    for (const [address, { filledAt }] of buckets) if (at - filledAt > fullAfter) buckets.delete(address);
  };
  let forgottenAt = now();
  return (address) => {
    const at = now();
    if (at - forgottenAt > fullAfter) {
      forgetQuiet(at);
      forgottenAt = at;
    }
    const bucket = buckets.get(address) ?? { left: atOnce, filledAt: at };
    const left = Math.min(atOnce, bucket.left + ((at - bucket.filledAt) / 1000) * perSecond);
    buckets.set(address, { left: Math.max(0, left - 1), filledAt: at });
    return left >= 1;
  };
}
