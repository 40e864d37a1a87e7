/** What each command of the room does, in the words of the audit and of the list of rights. */
export const staffActsZh = {
  signIn: '登录',
  signOut: '退出登录',
  lock: '锁定终端',
  changePin: '修改自己的 PIN',
  resetPin: '重置他人的 PIN',
  makeRecoveryCard: '制作恢复卡',
  askRecovery: '忘记 PIN:向区域求助',
  recoverPin: '忘记 PIN:输入区域的答复',
  addPerson: '添加人员',
  addMany: '批量添加人员',
  changePerson: '修改人员',
  setPersonActive: '人员离厅或回厅',
  addShift: '添加班次',
  changeShift: '修改班次',
  setShiftActive: '启用或停用班次',
  planShift: '排班',
  swapRoster: '换班',
  markRoster: '标记值班、顶岗或讲课',
  nameSubstitute: '指定替班人',
  copyRosterWeek: '复制上周排班',
  undoRoster: '撤销排班改动',
};

export type StaffActs = typeof staffActsZh;
