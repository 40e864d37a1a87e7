import type { FindingKind } from '../findings/finding-kind.ts';

/** 打印机久未恢复: a printer that has been out of order for long. */
export const printerStopped: FindingKind = {
  kind: 'printing.stopped',
  name: { zh: '打印机久未恢复', en: 'Printer out of order' },
};
