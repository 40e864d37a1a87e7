import type { PrinterConnection } from '../../../shared/printing/printer.ts';

/** 串口: the port and its speed. 8 data bits, no parity, one stop bit, XON/XOFF, as receipt printers come. */
export type SerialPort = Pick<Extract<PrinterConnection, { kind: 'serial' }>, 'path' | 'baudRate'>;
