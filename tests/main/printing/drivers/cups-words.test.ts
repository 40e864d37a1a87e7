import { describe, expect, it } from 'vitest';
import { lpCall, lpFate, lpstatCall, lpstatPrinters } from '../../../../main/printing/drivers/cups-words.ts';

/** As CUPS 2.4 says it of three printers. */
const said = `printer kiosk disabled since Sun Nov 22 05:42:45 2026 -
\tPaused
\tForm mounted:
\tAlerts: paused
printer desk now printing desk-2.  enabled since Sun Nov 22 05:42:45 2026
\tThe printer may not exist or is unavailable at this time.
\tAlerts: none
printer hall is idle.  enabled since Sun Nov 22 05:42:45 2026
\tForm mounted:
\tAlerts: media-empty-error,media-needed-error
printer back is idle.  enabled since Sun Nov 22 05:42:45 2026
\tAlerts: none
`;

const trouble = (name: string): unknown => ({ kind: 'trouble', trouble: name });

describe('the spooler of Linux', () => {
  it('is told each name as one argument, whatever stands in it, and the bytes as they are', () => {
    const bytes = Uint8Array.of(0x1b, 0x40);
    expect(lpCall('-o; rm $HOME "x"', bytes)).toMatchObject({
      file: 'lp',
      args: ['-d', '-o; rm $HOME "x"', '-o', 'raw', '-t', 'Storefront Desk', '-'],
      env: { LC_ALL: 'C' },
      input: bytes,
    });
    expect(lpstatCall('hall').args).toEqual(['-l', '-p', 'hall']);
    expect(lpstatCall().args).toEqual(['-l', '-p']);
  });

  it('tells how each printer is, and of none that it is ready: it does not see the paper', () => {
    expect(lpstatPrinters(said)).toEqual([
      { systemName: 'kiosk', state: trouble('offline') },
      { systemName: 'desk', state: trouble('offline') },
      { systemName: 'hall', state: trouble('paper-out') },
      { systemName: 'back', state: { kind: 'unknown' } },
    ]);
    expect(lpstatPrinters('')).toEqual([]);
  });

  const ended = (code: number, complained: string): Parameters<typeof lpFate>[0] => ({
    kind: 'ended',
    code,
    said: '',
    complained,
  });

  it('has sent a job at most, and not sent what it refused', () => {
    expect(lpFate(ended(0, ''))).toEqual({ fate: 'sent' });
    expect(lpFate(ended(1, 'lp: Error - The printer or class does not exist.'))).toEqual({
      fate: 'not-sent',
      trouble: 'unreachable',
    });
    expect(lpFate(ended(1, 'lp: Destination "desk" is not accepting jobs.'))).toEqual({
      fate: 'not-sent',
      trouble: 'offline',
    });
    expect(lpFate({ kind: 'absent' })).toEqual({ fate: 'not-sent', trouble: 'unreachable' });
  });

  it('leaves a job unknown where it broke off, or complained of something else', () => {
    expect(lpFate({ kind: 'stopped' })).toEqual({ fate: 'unknown', trouble: 'offline' });
    expect(lpFate(ended(1, 'lp: Broken pipe'))).toEqual({ fate: 'unknown', trouble: 'error' });
  });
});
