import type { printingContract } from '../../shared/printing/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { pageHandlers } from './print-page.ts';
import { printJobHandlers } from './print-job-handlers.ts';
import { printerHandlers } from './printer-handlers.ts';
import { stationHandlers } from './station-handlers.ts';

export const printingHandlers: RoomHandlers<typeof printingContract> = {
  ...printerHandlers,
  ...printJobHandlers,
  ...stationHandlers,
  ...pageHandlers,
};
