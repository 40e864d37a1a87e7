/** The part of Electron's app that ends: it asks before it does, and whoever listens may hold it back. */
export interface Ending {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/**
 * Holds back the end of the program until the host has let go of its data. The windows are gone by then.
 * @param onFailure told when closing fails; the program ends all the same
 */
export function finishBeforeQuitting(
  app: Ending,
  close: () => Promise<void>,
  onFailure: (error: unknown) => void,
): void {
  let closing: Promise<void> | undefined;
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closing ??= close()
      .catch(onFailure)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}
