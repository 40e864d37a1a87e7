/** What each command of the room does, in the words of the audit and of the list of rights. */
export const exchangeActsZh = {
  exportHallCard: '导出本厅名片',
  importHallCard: '导入别厅名片',
  trustKey: '信任一个密钥',
  revokeKey: '不再信任密钥',
};

export type ExchangeActs = typeof exchangeActsZh;
