/** One printer's own way through its work, so that a printer that hangs holds up no other. */
export interface PrintLane {
  /** Something may be to do. */
  wake(): void;
  /** Begins nothing any more and waits for what is under way. */
  close(): Promise<void>;
}

/** How long a lane rests after a fault of its own, ms. */
const afterFault = 5_000;

/**
 * Opens a lane.
 * @param step makes what does the next thing for the printer and says in how many ms to come back by itself, 0 at once;
 *   it rejects only where its own work could not be written down
 */
export function openLane(
  step: (closing: AbortSignal) => () => Promise<number>,
  onFault: (error: unknown) => void,
): PrintLane {
  const closing = new AbortController();
  const next = step(closing.signal);
  let awake = false;
  let wakeUp: (() => void) | undefined;

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = Number.isFinite(ms) ? setTimeout(resolve, ms).unref() : undefined;
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const work = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      awake = false;
      const pause = await next().catch((error: unknown) => {
        onFault(error);
        return afterFault;
      });
      if (pause > 0 && !awake && !closing.signal.aborted) await rest(pause);
    }
  };
  const working = work();
  return {
    wake: () => {
      awake = true;
      wakeUp?.();
    },
    close: async () => {
      closing.abort();
      wakeUp?.();
      await working;
    },
  };
}
