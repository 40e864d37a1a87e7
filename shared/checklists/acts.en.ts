import type { ChecklistsActs } from './acts.zh-CN.ts';

export const checklistsActsEn: ChecklistsActs = {
  copyTemplate: 'Copy a checklist',
  renameTemplate: 'Rename a checklist',
  setTemplateActive: 'Take a checklist out of use or back',
  saveContent: 'Change a checklist',
  begin: 'Begin a check',
  answer: 'Enter what was found',
  addPhoto: 'Add a photo to a check',
  waivePhotos: 'Say why there is no photo',
  markPhoto: 'Draw on a photo of a check',
  removePhoto: 'Remove a photo from a check',
  submit: 'Hand in a check',
  void: 'Make a check void',
  signWithPin: 'Sign a check (PIN)',
  signWithFinger: 'Sign a check (finger)',
};
