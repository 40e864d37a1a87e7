import type { PlateRefusals, PlateTexts } from './plate-texts.zh-CN.ts';

export const plateTextsEn: PlateTexts = {
  staffPhoto: {
    title: 'Photo',
    hint: 'Shown on counter plates only, once “Photos on counter plates” is on under Settings → Announcements. Please ask the person first.',
    shown: 'Counter plates show it now. Please ask the person first.',
    none: 'No photo yet.',
    of: 'Photo of {{name}}',
    remove: 'Remove photo',
    putBack: 'Put the removed photo back',
  },
};

export const plateRefusalsEn: PlateRefusals = {
  'photo-person-unknown': 'There is no such person. Please reload and try again.',
  'photo-unknown': 'The photo did not arrive. Please choose it again.',
};
