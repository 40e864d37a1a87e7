import type { CleaningTexts, cleaningActsZh, cleaningRefusalsZh } from './cleaning-texts.zh-CN.ts';

export const cleaningTextsEn: CleaningTexts = {
  cleaning: {
    title: 'Cleaning duty',
    sentence: '{{done}} of {{all}} done today. Turns follow the roster; whoever cleans ticks.',
    nobody: 'Nobody works',
    noAreas: 'Nothing is cleaned by turns yet.',
    area: 'Area',
    tick: 'Done',
    untick: 'Undo',
    doneBy: '{{who}} {{time}}',
    today: 'Today',
    week: 'This week',
    caption: 'Cleaning duty of a week',
    earlier: 'Week before',
    later: 'Week after',
    paper: 'Cleaning duty',
    paperHint: 'Tick what is done. Turns follow the roster; print again after a change of shifts.',
    checkedBy: 'Checked by',
    print: 'Print the rota',
    add: 'Add an area',
    newArea: 'New area',
    remove: 'No longer cleaned',
  },
};

export const cleaningRefusalsEn: typeof cleaningRefusalsZh = {
  'unknown-cleaning-area': 'There is no such area.',
  'cleaned-already': 'Somebody has ticked this already.',
  'not-cleaned-yet': 'This has not been ticked today.',
};

export const cleaningActsEn: typeof cleaningActsZh = {
  tickCleaning: 'Tick cleaning duty',
  untickCleaning: 'Take a tick back',
  addCleaningArea: 'Add a cleaning area',
  changeCleaningArea: 'Change a cleaning area',
};
