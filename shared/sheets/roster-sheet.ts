import { personValues } from '../staff/person.ts';
import { calendarDate, matching } from './cells.ts';
import { type ParsedCell, sheetKind } from './sheet-kind.ts';
import { staffSheet } from './staff-sheet.ts';

const planners = ['duty-manager', 'store-manager', 'regional'] as const;

/** A person is known by staff number, by name, or by both, which must then agree. */
const whose = {
  staffNumber: {
    names: staffSheet.columns.staffNumber.names,
    aliases: staffSheet.columns.staffNumber.aliases,
    required: false,
    parse: matching(personValues.shape.staffNumber, 'sheets.cell-not-a-staff-number'),
  },
  name: {
    names: staffSheet.columns.name.names,
    aliases: [...staffSheet.columns.name.aliases, '人员', '员工', 'Person'],
    required: false,
    parse: matching(personValues.shape.name, 'sheets.cell-not-a-name'),
  },
} as const;

/** The hall's shifts are looked up by the import: here any word will do. */
function shiftWord(cell: string): ParsedCell<string> {
  return { value: cell };
}

/** 月排班表: a row for each person and a column for each day. (The staff room stands before this one.) */
export const rosterSheet = sheetKind({
  key: 'staff.roster',
  roles: planners,
  columns: {
    ...whose,
    days: {
      names: { zh: '日期列', en: 'Days' },
      required: true,
      perDay: true,
      parse: shiftWord,
    },
  },
});

/** 排班明细: a row for each person and day. */
export const rosterDaysSheet = sheetKind({
  key: 'staff.roster-days',
  roles: planners,
  columns: {
    ...whose,
    date: {
      names: { zh: '日期', en: 'Date' },
      aliases: ['排班日期', '上班日期', '营业日', 'Day'],
      required: true,
      parse: calendarDate,
    },
    shift: {
      names: { zh: '班次', en: 'Shift' },
      aliases: ['班别', '班', '排班'],
      required: true,
      parse: shiftWord,
    },
  },
});
