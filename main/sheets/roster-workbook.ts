import { filled } from '../../shared/call/filled.ts';
import { rosterDaysSheet, rosterSheet } from '../../shared/sheets/roster-sheet.ts';
import type { Person } from '../../shared/staff/person.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { datesBetween, dutiesOf, rosterWords } from '../staff/roster-duties.ts';
import type { RosterSpan, RosterView } from '../staff/roster-handlers.ts';
import { type OutSheet, type OutValue, outSheet } from './out-sheet.ts';
import { writeWorkbook } from './write-sheet.ts';

/** The roster as a workbook: the plan as it can be imported again, and the duties on a second sheet. */
export async function rosterWorkbook(
  { db, hall }: QueryContext,
  view: RosterView,
  span: RosterSpan,
): Promise<{ fileName: string; base64: string }> {
  const { from, to, language } = span;
  const bytes = await writeWorkbook([planSheet(view, span), dutySheet(view, span)], hall.timeZone);
  const fileName = rosterWords[language].sheet.fileName;
  return {
    fileName: filled(fileName, { hall: findHall(db)?.code ?? '', from, to }),
    base64: bytes.toString('base64'),
  };
}

function planSheet({ people, days, shifts }: RosterView, { from, to, language }: RosterSpan): OutSheet {
  const names = new Map(shifts.map(({ id, name }) => [id, nameIn(name, language)]));
  const planned = new Map(days.map((day) => [`${day.personId} ${day.date}`, names.get(day.shiftId)]));
  const { staffNumber, name } = rosterSheet.columns;
  return outSheet<Person>(
    rosterWords[language].sheet.plan,
    [
      { header: nameIn(staffNumber.names, language), of: (person) => text(person.staffNumber) },
      { header: nameIn(name.names, language), of: (person) => text(person.name) },
      ...datesBetween(from, to).map((date) => ({
        header: date,
        of: ({ id }: Person) => text(planned.get(`${id} ${date}`) ?? null),
      })),
    ],
    people,
  );
}

function dutySheet(view: RosterView, span: RosterSpan): OutSheet {
  const words = rosterWords[span.language];
  return outSheet(
    words.sheet.duties,
    [
      {
        header: nameIn(rosterDaysSheet.columns.date.names, span.language),
        of: ({ date }) => ({ kind: 'date', value: date }),
      },
      { header: words.paper.dutyManager, of: ({ dutyManager }) => text(dutyManager) },
      { header: words.paper.relief, of: ({ relief }) => text(relief) },
      { header: words.paper.lesson, of: ({ lesson }) => text(lesson) },
      { header: words.paper.substitutes, of: ({ substitutes }) => text(substitutes) },
    ],
    dutiesOf(view, span),
  );
}

function text(value: string | null): OutValue {
  return { kind: 'text', value };
}
