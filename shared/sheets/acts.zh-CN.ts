/** What each command of the room does, in the words of the audit and of the list of rights. */
export const sheetsActsZh = {
  import: '导入表格',
};

export type SheetsActs = typeof sheetsActsZh;
