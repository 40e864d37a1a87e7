/**
 * The host's time as this screen knows it. Screens never count by their own clock: it may be wrong, and it may be
 * set while the page is open. So the host's time is kept against the page's monotonic time.
 */
export interface HostClock {
  /** UTC ms by the host's clock; before the first answer, by this machine's. */
  now(): number;
  /** Takes over what the host said. @param hostNow UTC ms @param onTheWay ms that the message took */
  heard(hostNow: number, onTheWay: number): void;
}

export function createHostClock(): HostClock {
  let ahead = Date.now() - performance.now();
  return {
    now: () => Math.round(performance.now() + ahead),
    heard: (hostNow, onTheWay) => {
      ahead = hostNow + onTheWay - performance.now();
    },
  };
}
