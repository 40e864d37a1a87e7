/** What each command of the room does, in the words of the audit and of the list of rights. */
export const stationsActsZh = {
  openPairing: '开出配对码',
  withdrawPairing: '收回配对码',
  pair: '终端加入本厅',
  revoke: '取消终端配对',
  changeNetwork: '修改联网设置',
  bringCertificate: '换用自备证书',
  add: '添加终端',
  change: '修改终端',
  setActive: '启用或停用终端',
};

export type StationsActs = typeof stationsActsZh;
