import type { WaitingLine } from '../../shared/queue/lines.ts';

/** Who has waited longest, or undefined when nobody waits. */
export function longestWaiting(waiting: readonly WaitingLine[]): WaitingLine | undefined {
  return waiting.reduce<WaitingLine | undefined>(
    (longest, line) => (longest && longest.queuedAt <= line.queuedAt ? longest : line),
    undefined,
  );
}
