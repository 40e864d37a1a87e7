import { type PrinterState, isStopped } from '../../shared/printing/printer.ts';

/** How a printer was when it was last heard of. */
export interface KnownPrinterState {
  readonly state: PrinterState;
  /** Since when, UTC ms: for one that is stopped since it first was, whatever the trouble became meanwhile. */
  readonly since: number | null;
}

/** How the printers are. It is asked of them, never remembered over a restart. */
export interface PrinterStates {
  /** Unknown for one that has not been heard of. */
  of(printerId: number): KnownPrinterState;
  /** Notes how a printer is (UTC ms). True where that is news. */
  tell(printerId: number, state: PrinterState, now: number): boolean;
  /** Forgets what was known, because the printer is reached another way now. */
  forget(printerId: number): void;
}

declare module '../call/handler.ts' {
  interface HostServices {
    readonly printerStates: PrinterStates;
  }
}

const neverHeardOf: KnownPrinterState = { state: { kind: 'unknown' }, since: null };

export function createPrinterStates(): PrinterStates {
  const known = new Map<number, KnownPrinterState>();
  const of = (printerId: number): KnownPrinterState => known.get(printerId) ?? neverHeardOf;
  return {
    of,
    tell: (printerId, state, now) => {
      const before = of(printerId);
      const isNews = before.since === null || !isSame(before.state, state);
      if (!isNews) return false;
      const goesOn = isStopped(before.state) && isStopped(state);
      known.set(printerId, { state, since: goesOn ? before.since : now });
      return true;
    },
    forget: (printerId) => void known.delete(printerId),
  };
}

function isSame(one: PrinterState, other: PrinterState): boolean {
  return (
    one.kind === other.kind &&
    (one.kind !== 'trouble' || (other.kind === 'trouble' && one.trouble === other.trouble))
  );
}
