/** What each command of the room does, in the words of the audit and of the list of rights. */
export const correctiveActionActsZh = {
  openSeen: '随手记整改',
  openFromFinding: '把发现转成整改',
  assign: '指定整改责任人和期限',
  start: '开始整改',
  fix: '报整改完成',
  sendBack: '退回整改',
  close: '复核办结整改',
  park: '整改挂账',
  resume: '恢复整改',
  hangRedTag: '挂红牌',
  disposeOfTagged: '处置红牌物品',
  signRedTag: '红牌签字',
  reportFault: '设备报修',
  changeRepair: '修改报修',
  backInUse: '设备恢复使用',
};

export type CorrectiveActionActs = typeof correctiveActionActsZh;
