import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import {
  type CaseLine,
  type CaseList,
  type OpenCaseList,
  openCaseLists,
} from '../../shared/special-service/case-view.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { dueSoonDays } from '../../shared/special-service/settings.ts';
import { addDays, businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import {
  type StoredCase,
  casesOfDay,
  casesOfTicket,
  countEnded,
  endedCases,
  openCases,
} from '../../db/special-service/cases.ts';
import { entriesInVersions } from '../../db/special-service/catalogue.ts';
import { stepsOfCases } from '../../db/special-service/steps.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { approverToday } from './approver-today.ts';
import { assertTicket } from './lookup.ts';
import { isFor, linesOf } from './views.ts';

type Contract = typeof specialServiceContract;
type Cases = Contract['cases'];

/** How many days of ended cases are listed where no day is named. */
const lately = 30;

/** The cases of a list, open ones by their promise, ended ones by when; and how many each list of open ones has. */
export function listCases(context: QueryContext, input: InputOf<Cases>): OutputOf<Cases> {
  const open = openCases(context.db, context.hall.id);
  const listed = listsOf(context, open);
  const counts = Object.fromEntries(openCaseLists.map((list) => [list, listed(list).length])) as Record<
    OpenCaseList,
    number
  >;
  if (input.list === 'closed') return { ...closedIn(context, input), counts };
  const found = input.list === 'today' ? todays(context, open) : listed(input.list);
  return { total: found.length, cases: linesOf(context, found.slice(0, input.limit)), counts };
}

/** The cases that were opened for a ticket. */
export function casesOfOneTicket(
  context: QueryContext,
  { ticketId }: InputOf<Contract['ofTicket']>,
): CaseLine[] {
  assertTicket(context, ticketId);
  return linesOf(context, casesOfTicket(context.db, context.hall.id, ticketId));
}

/** The lists of the open cases. Only what waits for an approval is looked into; the rest is known from how it stands. */
function listsOf(
  context: QueryContext,
  open: readonly StoredCase[],
): (list: OpenCaseList) => readonly StoredCase[] {
  const { now } = context;
  const soon = soonEnds(context);
  const mine = forCaller(context, open);
  const belongs: Readonly<Record<OpenCaseList, (one: StoredCase) => boolean>> = {
    'for-me': ({ id }) => mine.has(id),
    'due-soon': ({ dueAt }) => dueAt !== null && dueAt >= now && dueAt < soon,
    overdue: ({ dueAt }) => dueAt !== null && dueAt < now,
    'to-tell': ({ state }) => state === 'to-tell',
    open: () => true,
  };
  return (list: Exclude<CaseList, 'today' | 'closed'>) => open.filter(belongs[list]);
}

/** Which cases wait for the decision of whoever asks, by id. */
function forCaller(context: QueryContext, open: readonly StoredCase[]): ReadonlySet<number> {
  const waiting = open.filter(({ state }) => state === 'approving');
  const approver = approverToday(context);
  if (waiting.length === 0 || approver === null) return new Set();
  const steps = stepsOfCases(
    context.db,
    waiting.map(({ id }) => id),
  );
  const entries = entriesInVersions(context.db, [...new Set(waiting.map(({ versionId }) => versionId))]);
  const mine = waiting.filter((one) =>
    isFor(approver, one, entries.get(one.versionId)?.approvals ?? [], steps.get(one.id) ?? []),
  );
  return new Set(mine.map(({ id }) => id));
}

/** 今天的: what is promised or has an appointment up to today first, then what was opened today, what has ended last. */
function todays({ db, hall, businessDate }: QueryContext, open: readonly StoredCase[]): StoredCase[] {
  const isToday = (at: number | null): boolean =>
    at !== null && businessDateOf(at, hall.timeZone) === businessDate;
  const opened = casesOfDay(db, hall.id, businessDate);
  const ids = new Set(opened.map(({ id }) => id));
  const expected = open.filter(
    ({ id, dueAt, appointedAt }) => !ids.has(id) && (isToday(dueAt) || isToday(appointedAt)),
  );
  const promised = ({ dueAt, appointedAt, endedAt }: StoredCase): number =>
    endedAt === null ? (dueAt ?? appointedAt ?? Number.MAX_SAFE_INTEGER - 1) : Number.MAX_SAFE_INTEGER;
  return [...expected, ...opened].sort((one, other) => promised(one) - promised(other) || one.id - other.id);
}

/** The midnight until which a promise is due soon, UTC ms. */
function soonEnds({ db, hall, businessDate }: QueryContext): number {
  const days = settingOn(db, hall.id, dueSoonDays, businessDate);
  return zonedTime(addDays(businessDate, days + 1), '00:00', hall.timeZone);
}

function closedIn(
  context: QueryContext,
  { from, to, limit }: InputOf<Cases>,
): Omit<OutputOf<Cases>, 'counts'> {
  const { db, hall, businessDate } = context;
  const last = to ?? businessDate;
  const start = zonedTime(from ?? addDays(last, -lately), '00:00', hall.timeZone);
  const until = zonedTime(addDays(last, 1), '00:00', hall.timeZone);
  return {
    total: countEnded(db, hall.id, start, until),
    cases: linesOf(context, endedCases(db, hall.id, { from: start, until, limit })),
  };
}
