import type { RoomContract } from '../call/procedure.ts';
import { pageContract } from './page-contract.ts';
import { printJobContract } from './print-job-contract.ts';
import { printerContract } from './printer-contract.ts';
import { stationPrintingContract } from './station-printing-contract.ts';

/** 打印: the printers, the papers on their way, and what stations print for the host. */
export const printingContract = {
  ...printerContract,
  ...printJobContract,
  ...stationPrintingContract,
  ...pageContract,
} satisfies RoomContract;
