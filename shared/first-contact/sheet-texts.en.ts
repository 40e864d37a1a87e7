import type { FigureSheetTexts, NetworkSheetTexts } from './sheet-texts.zh-CN.ts';

export const networkSheetTextsEn: NetworkSheetTexts = {
  fileName: 'Network problems {{hall}} {{from}} to {{to}}',
  name: 'Network problems',
  record: 'Record',
  place: 'Place',
  symptom: 'Symptom',
  same: 'At this place',
  told: 'Recorded',
  state: 'State',
  forwarded: 'Passed on',
  forwardedBy: 'Passed on by',
};

export const figureSheetTextsEn: FigureSheetTexts = {
  fileName: 'First contact and complaints {{hall}} {{from}} to {{to}}.xlsx',
  rates: 'Figures',
  departments: 'Departments',
  categories: 'Complaints',
  figure: 'Figure',
  done: 'Counted',
  of: 'Of n',
  share: 'Rate',
  department: 'Department',
  mean: 'Mean time to answer',
  category: 'Category',
  count: 'How many',
};
