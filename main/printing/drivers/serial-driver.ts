import type { PrinterDriver } from '../printer-driver.ts';
import { conversingDriver } from './conversing-driver.ts';
import { type Patience, usualPatience } from './patience.ts';
import type { SerialPort } from './serial-port.ts';
import { openTerminalPort } from './terminal-port.ts';
import { openWindowsPort } from './windows/windows-port.ts';

/** Our script on Windows lets go when the port has taken everything: as long as the longest receipt takes. */
const windowsGoodbyeMs = 10_000;

/** A receipt printer on a serial port: ESC/POS, asked and answering over the same wire. */
export function serialDriver(port: SerialPort, patience: Patience = usualPatience): PrinterDriver {
  if (process.platform === 'win32')
    return conversingDriver((signal) => openWindowsPort(port, signal), {
      ...patience,
      goodbye: windowsGoodbyeMs,
    });
  return conversingDriver((signal) => openTerminalPort(port, signal), patience);
}
