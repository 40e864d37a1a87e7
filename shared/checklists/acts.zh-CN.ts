/** What each command of the room does, in the words of the audit and of the list of rights. */
export const checklistsActsZh = {
  copyTemplate: '复制检查表',
  renameTemplate: '检查表改名',
  setTemplateActive: '停用或启用检查表',
  saveContent: '修改检查表',
  begin: '开始检查',
  answer: '填写检查结果',
  addPhoto: '添加检查照片',
  waivePhotos: '说明没有照片的原因',
  markPhoto: '标注检查照片',
  removePhoto: '删除检查照片',
  submit: '提交检查',
  void: '作废检查',
  signWithPin: '检查签名(PIN)',
  signWithFinger: '检查签名(手写)',
};

export type ChecklistsActs = typeof checklistsActsZh;
