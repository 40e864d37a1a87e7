import { promisedBy } from '../../shared/first-contact/promise.ts';
import type { DepartmentValues } from '../../shared/first-contact/department.ts';
import type { CaseLife } from '../../shared/special-service/case-life.ts';
import { type BusinessDate, addDays, businessDateOf, weekdayOf } from '../../shared/time/business-date.ts';
import { seededRandom } from '../../shared/random/random.ts';
import type { Connection } from '../../db/database/handle.ts';
import { openDatabase } from '../../db/database/open.ts';
import { insertDepartment } from '../../db/first-contact/departments.ts';
import { findTicketByNumber } from '../../db/queue/tickets.ts';
import { listCatalogue } from '../../db/special-service/catalogue.ts';
import { findPersonByStaffNumber } from '../../db/staff/people.ts';
import { readWorkingCalendar } from '../../db/store/calendar.ts';
import { findHall, listOpeningHours } from '../../db/store/hall.ts';
import { databaseFile } from '../api/open-store.ts';
import { type CaseToInvent, inventCase } from './invented-case.ts';
import { caseUntil, caseUpTo, inventCases } from './invented-cases.ts';
import type { InventedRecord } from './invented-record.ts';
import { inventRecords, recordUntil } from './invented-records.ts';
import { officeHours } from './office-hours.ts';
import { type CaseToWrite, type CasesHall, writeCases } from './write-cases.ts';
import { writeRecords } from './write-records.ts';

/** Four weeks of cases and records lie behind the demo's morning. */
const demoDays = 28;
const minute = 60_000;
const day = 24 * 60 * minute;

/** What lies on the special desk this morning, so that each of its lists has something to show. */
interface ThisMorning {
  readonly code: string;
  /** Minutes before the demo begins. */
  readonly ago: number;
  readonly until: (life: CaseLife) => boolean;
  /** The ticket that it was opened for. */
  readonly ticket?: string;
}

const thisMorning: readonly ThisMorning[] = [
  { code: 'SP05', ago: 3 * 24 * 60, until: (life) => life.state === 'approving' && life.level === 2 },
  { code: 'SP04', ago: 4 * 24 * 60, until: (life) => life.state === 'back-office' },
  { code: 'SP06', ago: 24 * 60, until: (life) => life.state === 'back-office' },
  { code: 'SP14', ago: 2 * 24 * 60, until: (life) => life.state === 'approving' && life.level === 1 },
  { code: 'SP01', ago: 52, until: (life) => life.state === 'approving' && life.level === 1 },
  { code: 'SP07', ago: 31, until: (life) => life.state === 'approving' },
  { code: 'SP03', ago: 38, until: () => true, ticket: 'S001' },
];

/** Where matters go that the demo hall does not answer itself. Nobody of them exists. */
const demoDepartments: readonly DepartmentValues[] = [
  {
    name: { zh: '计费账务', en: 'Billing' },
    aRole: { name: '薛明', phone: '13800001001' },
    bRole: { name: '骆静', phone: '13800001002' },
    matters: ['发票', '退费', '余额', '扣费', '账单'],
    answersWithin: 1,
  },
  {
    name: { zh: '网络维护', en: 'Network' },
    aRole: { name: '邱健', phone: '13800001003' },
    bRole: { name: '池宁', phone: '13800001004' },
    matters: ['信号', '宽带', '上网慢', '移机', '断线'],
    answersWithin: 1,
  },
];

/**
 * Gives the demo hall its special-service cases and first-contact records: four weeks of them, and what is open this
 * morning. The host of the data folder must be closed. @param now UTC ms
 */
export function inventDemoCases(dataFolder: string, now: number): void {
  const connection = openDatabase(databaseFile(dataFolder), 'off');
  try {
    writeAll(connection, now);
  } finally {
    connection.close();
  }
}

function writeAll(connection: Connection, now: number): void {
  const { db } = connection;
  const hall = findHall(db);
  if (!hall) throw new Error('The demo hall is set up before its cases are invented.');
  const personOf = (staffNumber: string): number =>
    findPersonByStaffNumber(db, hall.id, staffNumber)?.id ?? 0;
  const common = {
    seed: 'demo',
    from: addDays(businessDateOf(now, hall.timeZone), -demoDays),
    to: businessDateOf(now, hall.timeZone),
    timeZone: hall.timeZone,
    hours: officeHours(hall.timeZone),
    promisedBy: promises(connection, hall.id, hall.timeZone),
  };
  const staff = { handlers: [personOf('8015')], duty: personOf('8002'), manager: personOf('8001') };
  const catalogue = listCatalogue(db, hall.id);
  const written: CasesHall = { hallId: hall.id, timeZone: hall.timeZone };
  const past = inventCases({ ...common, staff, catalogue, aDay: [2, 6] }).filter(
    ({ openedAt }) => openedAt < now,
  );
  const open = thisMorning.flatMap((one) => {
    const entry = catalogue.find(({ code }) => code === one.code);
    return entry ? [caseOf(connection, hall.id, one, { ...common, staff, entry, now })] : [];
  });
  const all = [...past.map((one) => caseUntil(one, now)), ...open];
  writeCases(
    connection,
    written,
    all.sort((a, b) => a.openedAt - b.openedAt),
  );

  const departments = connection.atomically(() =>
    demoDepartments.map((values) => insertDepartment(db, hall.id, values)),
  );
  const owners = ['8003', '8011', '8012', '8013', '8014', '8015', '8002'].map(personOf);
  const records = inventRecords({ ...common, owners, departments, aDay: [3, 8] })
    .filter(({ openedAt }) => openedAt < now)
    .map((one) => recordUntil(one, now));
  const late = records.findLast(
    ({ promisedAt, steps }) => promisedAt < now - day && steps.some(({ body }) => body.kind === 'handed'),
  );
  writeRecords(
    connection,
    written,
    records.map((one) => (one === late ? unanswered(one) : one)),
  );
}

/** A record whose department never answered. */
function unanswered(one: InventedRecord): InventedRecord {
  const handed = one.steps.findIndex(({ body }) => body.kind === 'handed');
  return { ...one, steps: one.steps.slice(0, handed + 1) };
}

interface CaseNow extends Omit<CaseToInvent, 'openedAt'> {
  readonly timeZone: string;
  readonly now: number;
}

/** One case of this morning: the first that chance makes which comes to stand as it is wanted before now. */
function caseOf(
  { db }: Connection,
  hallId: number,
  { code, ago, until, ticket }: ThisMorning,
  { now, ...wanted }: CaseNow,
): CaseToWrite {
  const openedAt = wanted.hours.next(now - ago * minute);
  const date: BusinessDate = businessDateOf(now, wanted.timeZone);
  const found = ticket === undefined ? undefined : findTicketByNumber(db, hallId, date, ticket);
  const ofTicket = found ? { ticketId: found.id } : {};
  for (let nth = 0; ; nth += 1) {
    const invented = inventCase(seededRandom(`demo/${code}/${nth}`), { ...wanted, openedAt });
    const one = caseUpTo(invented, until);
    const isAsWanted = one.steps.every(({ at }) => at <= now) && one.steps.length < invented.steps.length;
    if (isAsWanted || nth > 200) return { ...caseUntil(one, now), ...ofTicket };
  }
}

function promises(
  { db }: Connection,
  hallId: number,
  timeZone: string,
): (at: number, workingDays: number) => number {
  const calendar = readWorkingCalendar(db, hallId);
  const closes = new Map(listOpeningHours(db, hallId).map((day) => [day.weekday, day.closes]));
  return (at, workingDays) =>
    promisedBy(at, {
      workingDays,
      closesAt: (date) => closes.get(weekdayOf(date)) ?? null,
      calendar,
      timeZone,
    });
}
