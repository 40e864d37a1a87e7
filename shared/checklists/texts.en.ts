import { checklistsActsEn } from './acts.en.ts';
import { checklistEditorTextsEn } from './editor-texts.en.ts';
import type { ChecklistsTexts } from './texts.zh-CN.ts';

export const checklistsTextsEn: ChecklistsTexts = {
  acts: checklistsActsEn,
  ...checklistEditorTextsEn,
  settings: {
    sixS: {
      label: 'Check by 6S (safety included)',
      help: 'On: the safety items are checked too. Off: sort, set in order, shine, standardise and sustain only. Checks under way stay as they are.',
    },
  },
  categories: { c1: 'Sort', c2: 'Set in order', c3: 'Shine', c4: 'Standardise', c5: 'Sustain', c6: 'Safety' },
  frequencies: { D: 'Day', W: 'Week', M: 'Month' },
  photoRules: { always: 'Always', 'on-fail': 'On problems', never: 'Never' },
  bands: { model: 'Model', good: 'Good', met: 'On standard', 'to-improve': 'To improve' },
  states: { open: 'Under way', submitted: 'Handed in', signed: 'Signed', void: 'Void' },
  sheet: { fileName: '{{hall}} {{name}} version {{number}}.xlsx', yes: 'Yes', no: 'No' },
  refusals: {
    'cell-not-a-code':
      'A code has 1 to 12 capital letters, digits and hyphens and begins with a letter or digit, for example D01.',
    'cell-too-long': 'Too long: {{most}} characters at most. Please make it shorter.',
    'cell-unknown-area':
      'The checklist has no area “{{area}}”. Use one that it has, or give it a code under “Area code” to make it a new area.',
    'cell-area-differs':
      'Area {{area}} is called “{{name}}” in other rows and “{{word}}” here. Please use one name.',
    'cell-too-many-items':
      'A checklist holds {{most}} items at most and the sheet has {{count}}. Remove some, or make several checklists of it.',
    'cell-too-many-areas': 'A checklist holds {{most}} areas at most. Please join some of them.',
    'unknown-check': 'This check cannot be found. Please reload.',
    'unknown-template': 'This checklist cannot be found, or it is out of use.',
    'unknown-version': 'This version cannot be found. Please reload.',
    'changed-meanwhile':
      'Somebody else has just changed this checklist. Please reload and change the new one.',
    'code-repeated': 'The code {{code}} is used twice. Please change one of them.',
    'area-repeated': 'The area code {{area}} is used twice. Please change one of them.',
    'area-unknown':
      'Item {{code}} names the area {{area}}, which the checklist does not have. Correct it, or add the area first.',
    'area-empty': 'The area {{area}} has no items. Add one, or remove the area.',
    'unknown-item': 'This check does not ask for that item ({{items}}). Please reload.',
    'unknown-photo': 'This photo is no longer there. Please reload.',
    'nothing-to-ask': 'This checklist has no items to check. Please put some of them into use first.',
    'check-not-open':
      'This check was handed in or is void, and cannot be changed any more. If it has to be, ask the duty manager to make it void and check again.',
    'too-many-photos': 'One item takes {{most}} photos at most. Please remove those that are not needed.',
    'items-missing': '{{count}} items are still open. Fill them in before you hand in: {{items}}.',
    'photos-missing':
      'Items without a photo: {{count}} ({{items}}). Take them, or say why you cannot, then hand it in.',
    'already-void': 'This check is void already.',
    'not-submitted': 'A check can be signed once it is handed in.',
    'signed-already': 'This has been signed already.',
    'same-signer': 'Who checked and who was checked are two people, and each of them signs.',
  },
};
