import { filled } from '../../shared/call/filled.ts';
import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { rosterTextsEn } from '../../shared/staff/roster-texts.en.ts';
import { rosterTextsZh } from '../../shared/staff/roster-texts.zh-CN.ts';
import { type BusinessDate, addDays } from '../../shared/time/business-date.ts';
import type { RosterSpan, RosterView } from './roster-handlers.ts';

/** The roster's words on paper and in sheets. */
export const rosterWords = { 'zh-CN': withChineseMarks(rosterTextsZh), en: rosterTextsEn };

/** Who has which duty on one day, by name. */
export interface DayDuties {
  readonly date: BusinessDate;
  readonly dutyManager: string;
  readonly relief: string;
  readonly lesson: string;
  readonly substitutes: string;
}

/** The duties of each day on which there are any, in words. */
export function dutiesOf({ people, days }: RosterView, { from, to, language }: RosterSpan): DayDuties[] {
  const words = rosterWords[language].paper;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: number | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const list = (found: readonly string[]): string => found.join(words.between);
  return datesBetween(from, to).flatMap((date) => {
    const planned = days.filter((day) => day.date === date);
    const reliefs = planned.filter(({ relief }) => relief);
    const duties = {
      dutyManager: list(planned.filter((day) => day.dutyManager).map((day) => nameOf(day.personId))),
      relief: list(reliefs.map(({ personId, reliefOf }) => passedOn(nameOf(personId), nameOf(reliefOf)))),
      lesson: list(planned.filter(({ lesson }) => lesson).map((day) => nameOf(day.personId))),
      substitutes: list(
        planned
          .filter(({ substituteId }) => substituteId !== null)
          .map(({ personId, substituteId }) =>
            filled(words.substituteFor, { name: nameOf(personId), substitute: nameOf(substituteId) }),
          ),
      ),
    };
    return Object.values(duties).every((words) => words === '') ? [] : [{ date, ...duties }];
  });
}

/** The dates from one to another, both included. */
export function datesBetween(from: BusinessDate, to: BusinessDate): BusinessDate[] {
  const dates: BusinessDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** A relief, with whom they stand in for where that is known. */
function passedOn(name: string, of: string): string {
  return of === '' ? name : `${name} (${of})`;
}
