import type { PrintingActs } from './acts.zh-CN.ts';

export const printingActsEn: PrintingActs = {
  addPrinter: 'Add a printer',
  changePrinter: 'Change a printer',
  setPrinterActive: 'Put a printer in or out of use',
  printTestPage: 'Print a test page',
  assignPurpose: 'Say what a printer is for',
  retry: 'Try a print again',
  cancel: 'Cancel a print',
  cameOut: 'Say that a print came out',
  reprint: 'Print a copy',
  claim: 'A station takes a print',
  report: 'A station tells what became of a print',
  printPage: 'Send a paper to the report printer',
  reportPrinter: 'A station tells how its printer is',
};
