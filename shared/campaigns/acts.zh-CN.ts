/** What each command of the room does, in the words of the audit and of the list of rights. */
export const campaignsActsZh = {
  addGift: '添加礼品',
  changeGift: '修改礼品',
  takeIn: '礼品入库',
  handOut: '发出礼品',
  countStock: '礼品盘点',
  takeBackMove: '冲正礼品台账',
  signReceipt: '礼品签收',
  addMilestone: '添加里程碑',
  changeMilestone: '修改里程碑',
  draw: '候时抽奖',
  handOverPrize: '发放奖品',
  closePrize: '不发奖品',
  reopenPrize: '恢复奖品',
  printPrize: '打印获奖凭条',
  addTheme: '添加主题专席',
  changeTheme: '修改主题专席',
  summarizeTheme: '主题专席小结',
  countResult: '登记推介成功',
  takeBackResult: '撤销推介成功',
};

export type CampaignsActs = typeof campaignsActsZh;
