import { type BusinessDate, addDays, weekdayOf } from '../../shared/time/business-date.ts';
import type { CallProcedure } from './call-procedure.ts';
import { demoClerks } from './demo-hall.ts';

/** Who is planned, in the order in which days off move through the week. */
const rotation = ['8002', '8003', ...demoClerks, '8016', '8001'] as const;

/** What somebody works on a day, counted from today: whoever sits at a counter today works today. */
function shiftOf(staffNumber: string, daysFromToday: number): string {
  const turn = rotation.indexOf(staffNumber as (typeof rotation)[number]);
  const dayOfWeek = ((daysFromToday % 7) + 7) % 7;
  if (staffNumber === '8016' ? dayOfWeek === 0 : dayOfWeek === (turn % 6) + 1) return 'R';
  if (staffNumber === '8001' || staffNumber === '8002') return 'D';
  const shift = ['E', 'D', 'L'][(turn + dayOfWeek) % 3] ?? 'D';
  return dayOfWeek === 0 && shift === 'L' ? 'D' : shift;
}

/** 排班 of this week and the next: shifts, the duty manager, a relief, the lesson in turn, and a substitute. */
export async function planDemoRoster(call: CallProcedure, today: BusinessDate): Promise<void> {
  const people = new Map((await call('staff.people', {})).map(({ staffNumber, id }) => [staffNumber, id]));
  const shifts = await call('staff.shifts', {});
  const monday = -((weekdayOf(today) + 6) % 7);
  const days = Array.from({ length: 14 }, (_, index) => monday + index);
  const placeOf = (staffNumber: string, day: number) => ({
    personId: people.get(staffNumber) ?? 0,
    date: addDays(today, day),
  });
  for (const { id, code } of shifts) {
    const places = rotation.flatMap((staffNumber) =>
      days.filter((day) => shiftOf(staffNumber, day) === code).map((day) => placeOf(staffNumber, day)),
    );
    if (places.length > 0) await call('staff.planShift', { places, shiftId: id });
  }
  for (const day of days) {
    const working = (staffNumber: string): boolean => shiftOf(staffNumber, day) !== 'R';
    const clerks = demoClerks.filter(working);
    const marks = { dutyManager: false, relief: false, reliefOf: null, lesson: false };
    const manager = working('8002') ? '8002' : '8001';
    await call('staff.markRoster', { ...placeOf(manager, day), ...marks, dutyManager: true });
    const speaker = clerks[(day - monday) % clerks.length] ?? '8011';
    await call('staff.markRoster', { ...placeOf(speaker, day), ...marks, lesson: true });
    if (working('8016')) await call('staff.markRoster', { ...placeOf('8016', day), ...marks, relief: true });
  }
  await call('staff.nameSubstitute', { ...placeOf('8016', 0), substituteId: people.get('8011') ?? null });
}
