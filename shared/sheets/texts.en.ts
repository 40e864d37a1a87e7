import { sheetsActsEn } from './acts.en.ts';
import type { SheetsTexts } from './texts.zh-CN.ts';

export const sheetsTextsEn: SheetsTexts = {
  acts: sheetsActsEn,
  choose: 'Choose a file',
  chooseHint: 'Excel (.xlsx) or CSV. It needs headers in its first rows; the order of columns is free.',
  chooseAnother: 'Another file',
  row: 'Row',
  firstRows: 'The first rows',
  noColumn: 'No such column',
  columnOf: 'Which column is “{{column}}”',
  problemsMore: '{{more}} more.',
  inCell: 'Row {{row}}, “{{column}}”: {{problem}}',
  import: 'Import {{rows}} rows',
  staff: {
    sentence:
      'By staff number: new people are added, known ones get the name and roles of the sheet, all others stay as they are.',
    back: 'Back to the list of people',
  },
  replaceQuestion: '{{count}} of what is there differs from the sheet. Replace it with the sheet’s?',
  replaceAct: 'Replace and import',
  mappingFrom: {
    person: 'Columns as you said',
    remembered: 'Columns as last time',
    guessed: 'Columns found by their headers',
  },
  outcome: '{{added}} added, {{changed}} changed, {{unchanged}} as before.',
  refusals: {
    'unknown-kind': 'Sheets of this kind cannot be imported. Please reload and try again.',
    'not-a-sheet': '“{{name}}” is not a sheet. Please choose an Excel (.xlsx) or CSV file.',
    'too-large':
      'The file is too large: the limit is {{limit}}. Please remove sheets and pictures that are not needed, or split it.',
    'too-many-rows': 'Too many rows: the limit is {{limit}}. Please split the sheet into several files.',
    'too-many-columns': 'Too many columns: the limit is {{limit}}. Please remove those that are not needed.',
    'old-excel':
      'This is an old Excel file (.xls), or it has a password. Please open it in Excel and save it as .xlsx without a password.',
    'web-page': 'This is a web page with the name of a sheet. Please open it in Excel and save it as .xlsx.',
    'damaged-excel':
      'This Excel file is incomplete or damaged. Please open it in Excel and save it as .xlsx again.',
    'unknown-encoding':
      'The text in this file cannot be read. Please open it in Excel, see that it looks right, and save it as .xlsx.',
    'unclosed-quote':
      'A quotation mark in row {{row}} has no partner, so the cells after it cannot be told apart. Please add it.',
    empty: 'There is nothing in this sheet. Please check that it is the right file and that it was saved.',
    'columns-missing':
      'These columns were not found: {{columnsEn}}. Please say which column each is, or rename the headers. Nothing was imported.',
    'rows-wrong':
      '{{count}} places need correcting, the first in row {{row}}, “{{columnsEn}}”. Nothing was imported; correct them and import again.',
    'no-rows': 'There is nothing below the header, so there are no rows to import.',
    'cell-empty':
      'This cell is empty. Please fill it in; where cells were merged, split them and fill in every row.',
    'cell-repeated': '“{{word}}” stands in row {{first}} already. Please change or remove one of them.',
    'cell-not-a-number': 'This must be a whole number.',
    'cell-out-of-range': 'This must be between {{least}} and {{most}}.',
    'cell-not-a-date': 'This must be a date, such as 2026-11-21.',
    'cell-unknown-word': '“{{word}}” is not known. You can write: {{words}}.',
    'cell-not-a-staff-number': 'A staff number has 1 to 20 letters, digits and dashes.',
    'cell-not-a-name': 'A name has up to 40 characters.',
    'would-replace':
      '{{count}} of what is there differs from the sheet; it is replaced only once you confirm.',
    'person-missing': 'This row has neither staff number nor name. Please fill in one.',
    'person-unknown':
      'There is no staff number {{staffNumber}}. Please check it, or add the person under Settings → People first.',
    'person-left':
      'Staff number {{staffNumber}}, {{name}}, has left the hall. Please take this row out of the sheet.',
    'name-unknown': 'Nobody is called “{{name}}”. Please check the name or give the staff number.',
    'name-ambiguous': 'Two people are called “{{name}}”. Please give the staff number.',
    'name-differs':
      'Staff number {{staffNumber}} is {{name}}, but the sheet says “{{word}}”. Please correct it.',
    'person-repeated': 'This person stands in row {{first}} already. Please make it one row.',
    'person-day-repeated':
      'This person and day stand in row {{first}} already. Please take one of the rows out.',
    'day-repeated': '{{date}} has two columns (the first is “{{first}}”). Please take one out.',
    'day-without-month':
      'The header gives days only, not their month. Please write it above the header or on the sheet’s tab, such as “2026-12”.',
    'day-not-in-month': 'Month {{month}} has no day {{day}}. Please empty this cell.',
  },
};
