import type { SheetsActs } from './acts.zh-CN.ts';

export const sheetsActsEn: SheetsActs = {
  import: 'Import a sheet',
};
