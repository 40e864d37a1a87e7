/** So many of the last checks are looked at, the newest among them… */
export const repeatSpan = 3;
/** …and so many of them make it a repeat. */
const repeatFrom = 2;

/**
 * 重复问题: an item that failed in two or more of the last three checks that looked at it (reference §5, our proposal).
 * What did not apply has not been looked at.
 * @param failed whether it failed, the newest check first
 */
export function isRepeat(failed: readonly boolean[]): boolean {
  return failed.slice(0, repeatSpan).filter(Boolean).length >= repeatFrom;
}
