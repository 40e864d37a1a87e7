import { z } from 'zod';
import { type RoomContract, command } from '../call/procedure.ts';
import { paperLanguages } from '../printing/printing-words.ts';
import { staffOfHall } from './audience.ts';
import { outlookOfTicket } from './expected-wait.ts';
import { careReasons, priorityClasses } from './priority.ts';
import { ticketView } from './ticket.ts';

const id = z.int().positive();

/** One business item as it is asked for. */
export const askedItem = z.strictObject({ businessTypeId: id, count: z.int().min(1).max(99).default(1) });

/** The class that a ticket is given, and why. */
const askedClass = z.strictObject({
  priorityClass: z.enum(priorityClasses),
  /** For 老弱幼孕 only. */
  classReason: z.enum(careReasons).exactOptional(),
  /** For an appointment only: its time, UTC ms. */
  appointmentAt: z.int().exactOptional(),
});

/** How the customer wants to read the ticket. */
const askedPaper = z.strictObject({
  /** 大字; 爱心 tickets are always large. */
  large: z.boolean(),
  language: z.enum(paperLanguages),
});

/** 取号与引导: what the greeter and the kiosk do. */
export const greeterContract = {
  /** 取号: one number, for one or several businesses. The first decides the series. */
  issueTicket: command({
    input: askedItem.extend({
      more: z.array(askedItem).max(20).default([]),
      class: askedClass.default({ priorityClass: 'ordinary' }),
      onPaper: askedPaper.default({ large: false, language: 'zh-CN' }),
    }),
    output: z.strictObject({
      ticket: ticketView,
      ...outlookOfTicket.shape,
    }),
    roles: [...staffOfHall, 'kiosk'],
    topics: ['queue', 'reports', 'printing'],
    refusals: [
      'queue.business-unknown',
      'queue.business-closed',
      'queue.numbers-used-up',
      'queue.appointment-time-missing',
      'queue.kiosk-class',
      'queue.kiosk-closed',
    ],
  }),
  /** 凭告知单回来: a number by the code of a missing-papers notice, typed or scanned, for what it was about. */
  comeBack: command({
    input: z.strictObject({
      code: z.string().trim().min(1).max(40),
      /** 爱心. */
      care: z.boolean().default(false),
      onPaper: askedPaper.default({ large: false, language: 'zh-CN' }),
    }),
    output: z.strictObject({
      ticket: ticketView,
      ...outlookOfTicket.shape,
    }),
    roles: [...staffOfHall, 'kiosk'],
    topics: ['queue', 'reports', 'printing', 'special-service'],
    refusals: [
      'special-service.code-unknown',
      'special-service.code-other-hall',
      'special-service.code-used',
      'special-service.code-expired',
      'special-service.no-business-for-code',
      'queue.business-unknown',
      'queue.business-closed',
      'queue.numbers-used-up',
      'queue.kiosk-closed',
    ],
  }),
  /** 取消: a customer who is not being called or served gives the ticket up. */
  cancel: command({
    input: z.strictObject({ ticketId: id }),
    output: ticketView,
    roles: staffOfHall,
    topics: ['queue', 'reports', 'special-service'],
    refusals: ['queue.ticket-unknown', 'queue.ticket-wrong-state'],
  }),
  /** 过号恢复: back in the queue, a few places behind, within a time and so often at most. */
  requeue: command({
    input: z.strictObject({ ticketId: id }),
    output: ticketView,
    roles: staffOfHall,
    topics: ['queue', 'reports'],
    refusals: [
      'queue.ticket-unknown',
      'queue.ticket-wrong-state',
      'queue.requeue-too-late',
      'queue.requeues-used-up',
    ],
  }),
  /** Changes the class of a waiting ticket, with the reason. */
  changeClass: command({
    input: askedClass.extend({ ticketId: id }),
    output: ticketView,
    roles: staffOfHall,
    topics: ['queue'],
    refusals: ['queue.ticket-unknown', 'queue.ticket-wrong-state', 'queue.appointment-time-missing'],
  }),
  /** 分流: helped on the phone, at the machine or by a word, without a ticket. A kiosk gives no answers. */
  divert: command({
    input: z.strictObject({
      channel: z.enum(['phone', 'machine', 'answer']),
      businessTypeId: id.exactOptional(),
    }),
    output: z.strictObject({ today: z.int() }),
    roles: [...staffOfHall, 'kiosk'],
    topics: ['queue', 'reports'],
    refusals: ['queue.business-unknown'],
  }),
} satisfies RoomContract;
