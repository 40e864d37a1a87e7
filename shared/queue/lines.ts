import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { expectedWait, outlookOfTicket } from './expected-wait.ts';
import { careReasons, priorityClasses } from './priority.ts';
import { pauseReasons } from './pause.ts';
import { ticketView } from './ticket.ts';

const id = z.int().positive();

/** Who is next and why: 超过最长等候, 轮到普通, 优先, 凭告知单回来, 先到. */
export const orderReason = z.enum(['overdue', 'ordinary-turn', 'priority', 'came-back', 'first-come']);

/** One of those who wait, as the staff's lists show it; the screen counts the wait from `queuedAt`. */
export const waitingLine = z.strictObject({
  id,
  number: z.string(),
  seriesId: id,
  businessName: localName,
  priorityClass: z.enum(priorityClasses),
  classReason: z.enum(careReasons).nullable(),
  /** 凭告知单回来. */
  cameBack: z.boolean(),
  /** From when its wait counts: its issue, moved back by the wait already spent; for an appointment to come, now. */
  queuedAt: z.int(),
});
export type WaitingLine = z.infer<typeof waitingLine>;

/** A waiting line with how many are called before it, and how long it can be expected to wait from now on. */
export const expectingLine = waitingLine.extend(outlookOfTicket.shape);
export type ExpectingLine = z.infer<typeof expectingLine>;

/** A waiting line with the reason for its place. `fallback` where the counter helps another series. */
export const nextLine = waitingLine.extend({ reason: orderReason, fallback: z.boolean() });
export type NextLine = z.infer<typeof nextLine>;

/** A ticket that needs certified staff, while nobody at a counter may serve it. */
export const uncertifiedLine = z.strictObject({
  id,
  number: z.string(),
  businessName: localName,
  /** Who could serve it, by staff number. */
  certified: z.array(z.string()),
});
export type UncertifiedLine = z.infer<typeof uncertifiedLine>;

/** How many wait in a series, and since when the first of them. */
export const seriesLine = z.strictObject({
  id,
  letter: z.string(),
  name: localName,
  waiting: z.int(),
  longestSince: z.int().nullable(),
  /** 预计等候: how long an ordinary customer would wait who took a number now. */
  wait: expectedWait,
});
export type SeriesLine = z.infer<typeof seriesLine>;

/** A pause (暂停服务) under way. */
export const pauseLine = z.strictObject({
  reason: z.enum(pauseReasons),
  startedAt: z.int(),
  /** How long this reason may take, minutes. */
  limitMinutes: z.int(),
});

/** A counter (台席) as the hall sees it. */
export const counterLine = z.strictObject({
  id,
  number: z.int(),
  name: localName.nullable(),
  seriesIds: z.array(id),
  state: z.enum(['open', 'paused', 'closed']),
  person: z.strictObject({ id, staffNumber: z.string() }).nullable(),
  pause: pauseLine.nullable(),
  ticket: ticketView.nullable(),
  /** When it called for the duty manager, who has not come yet. */
  managerCalledAt: z.int().nullable(),
  finishedToday: z.int(),
});
export type CounterLine = z.infer<typeof counterLine>;

/** What the hall should know now: a system failure, many care tickets, somebody waiting past the alarm. */
export const hallNotices = z.strictObject({
  failureSince: z.int().nullable(),
  careCrowd: z.boolean(),
  waitAlarmMinutes: z.int(),
  waitTargetMinutes: z.int(),
});

/** A call as customers see it. */
export const callLine = z.strictObject({
  ticketId: id,
  number: z.string(),
  counterNumber: z.int(),
  calledAt: z.int(),
});
export type CallLine = z.infer<typeof callLine>;
