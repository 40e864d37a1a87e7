import type { ExchangeActs } from './acts.zh-CN.ts';

export const exchangeActsEn: ExchangeActs = {
  exportHallCard: 'Export the hall card',
  importHallCard: 'Import a hall card',
  trustKey: 'Trust a key',
  revokeKey: 'Revoke a key',
};
