/** What each command of the room does, in the words of the audit and of the list of rights. */
export const printingActsZh = {
  addPrinter: '添加打印机',
  changePrinter: '修改打印机',
  setPrinterActive: '启用或停用打印机',
  printTestPage: '打印测试页',
  assignPurpose: '分配打印机用途',
  retry: '重试打印',
  cancel: '取消打印',
  cameOut: '确认已打印',
  reprint: '补打',
  claim: '终端领取打印任务',
  report: '终端报告打印结果',
  printPage: '把单据送到报表打印机',
  reportPrinter: '终端报告打印机状态',
};

export type PrintingActs = typeof printingActsZh;
