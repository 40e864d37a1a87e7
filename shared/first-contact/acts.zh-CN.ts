/** What each command of the room does, in the words of the audit and of the list of rights. */
export const firstContactActsZh = {
  takeRecord: '首问登记',
  showPhone: '查看客户完整号码',
  handOn: '转办部门',
  noteAnswer: '登记部门答复',
  printSlip: '打印首问单',
  note: '补充记录',
  chase: '催办',
  settle: '登记结果',
  tell: '回告客户并关闭',
  reopen: '重新打开首问记录',
  promiseAnew: '改承诺时间',
  escalate: '上报',
  substitute: '变更首问责任人',
  grade: '投诉定级',
  contactCustomer: '登记首次联系客户',
  judge: '认定投诉责任',
  followUp: '登记投诉回访',
  addDepartment: '添加责任部门',
  changeDepartment: '修改责任部门',
};

export type FirstContactActs = typeof firstContactActsZh;
