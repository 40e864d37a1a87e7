/** What each command of the room does, in the words of the audit and of the list of rights. */
export const specialServiceActsZh = {
  addEntry: '添加办理目录',
  changeEntry: '修改办理目录',
  setEntry: '启用、停用或确认办理目录',
  openCase: '特殊业务开单',
  receive: '登记收到的材料',
  work: '登记办理步骤',
  changeAmount: '更改金额',
  note: '补充记录',
  substitute: '变更经办人',
  submit: '送审',
  approve: '审批同意',
  appoint: '预约上门',
  enterOutside: '登记外部审批',
  sendBack: '审批退回补充',
  refuse: '审批不同意',
  promise: '转后台并承诺时间',
  settle: '登记办理结果',
  tell: '回告客户并办结',
  withdraw: '客户撤回',
  issueNotice: '开一次性告知单',
  printNotice: '打印一次性告知单',
  fillSlip: '填写回执单栏目',
  printSlip: '打印特殊业务回执单',
};

export type SpecialServiceActs = typeof specialServiceActsZh;
