import type {
  ConnectionKind,
  Printer,
  PrinterConnection,
  PrinterValues,
} from '../../../shared/printing/printer.ts';

/** A printer as it is being written down: what every way to reach it asks for, beside each other. */
export interface PrinterDraft extends Omit<PrinterValues, 'connection'> {
  readonly kind: ConnectionKind;
  readonly address: string;
  readonly port: number;
  readonly systemName: string;
  readonly path: string;
  readonly baudRate: number;
  readonly folder: string;
}

/** A new printer is most often a receipt printer on the network: its address is all that is missing. */
export const newPrinter: PrinterDraft = {
  name: '',
  kind: 'network',
  address: '',
  port: 9100,
  systemName: '',
  path: '',
  baudRate: 9600,
  folder: '',
  paper: '80mm',
  stationId: null,
  cutter: true,
  beeper: false,
};

/** A printer that is there, to be changed. */
export function draftOf({ connection, name, paper, stationId, cutter, beeper }: Printer): PrinterDraft {
  return { ...newPrinter, ...connection, name, paper, stationId, cutter, beeper };
}

/** Another way to reach it, with the paper that such a printer mostly holds. */
export function reachedBy(draft: PrinterDraft, kind: ConnectionKind): Partial<PrinterDraft> {
  const onRoll = kind === 'network' || kind === 'spooler' || kind === 'serial';
  const wasRoll = draft.paper === '80mm' || draft.paper === '58mm';
  return { kind, paper: onRoll === wasRoll ? draft.paper : onRoll ? '80mm' : 'A4' };
}

/** What is saved; null while something is missing. A printer without a name is called after how it is reached. */
export function valuesOf(draft: PrinterDraft): PrinterValues | null {
  const connection = connectionOf(draft);
  if (!connection) return null;
  const { paper, stationId, cutter, beeper } = draft;
  const name = (draft.name.trim() || ownName(connection)).slice(0, 40);
  return name === '' ? null : { name, connection, paper, stationId, cutter, beeper };
}

function connectionOf(draft: PrinterDraft): PrinterConnection | null {
  const { kind, port, baudRate } = draft;
  const [address, systemName, path, folder] = [
    draft.address.trim(),
    draft.systemName.trim(),
    draft.path.trim(),
    draft.folder.trim(),
  ];
  switch (kind) {
    case 'network':
      return address === '' ? null : { kind, address, port };
    case 'spooler':
    case 'system':
      return systemName === '' ? null : { kind, systemName };
    case 'serial':
      return path === '' ? null : { kind, path, baudRate };
    case 'folder':
      return folder === '' ? null : { kind, folder };
    case 'browser':
      return { kind };
  }
}

function ownName(connection: PrinterConnection): string {
  switch (connection.kind) {
    case 'network':
      return connection.address;
    case 'spooler':
    case 'system':
      return connection.systemName;
    case 'serial':
      return connection.path;
    case 'folder':
      return connection.folder;
    case 'browser':
      return '';
  }
}
