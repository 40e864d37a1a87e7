import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { inCharge, staffOfHall } from './audience.ts';
import { displaySounds } from './announcement.ts';
import { callLine, counterLine, expectingLine, hallNotices, seriesLine, uncertifiedLine } from './lines.ts';
import { ticketEventKinds } from './ticket-event.ts';
import { ticketView } from './ticket.ts';

const id = z.int().positive();
const done = z.strictObject({});

/** 现场: the whole hall, what customers see, and what is declared for all. */
export const hallContract = {
  /** Every counter, every series, everyone who waits (in the order of the wait), and what the hall should know. */
  hall: query({
    input: z.strictObject({}),
    output: z.strictObject({
      counters: z.array(counterLine),
      series: z.array(seriesLine),
      waiting: z.array(expectingLine),
      /** Those among them whom nobody at a counter is certified for. */
      uncertified: z.array(uncertifiedLine),
      /** Called without an answer, not given up yet: for the greeter to put back. */
      missed: z.array(ticketView),
      divertedToday: z.int(),
      notices: hallNotices,
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'store', 'staff', 'settings'],
  }),
  /**
   * What customers see: calls, paused counters and how many wait. No person, no class, no reason. A display that was
   * given counters of its own sees their calls alone.
   */
  display: query({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Called and not yet arrived, newest call first. */
      calling: z.array(callLine),
      /** The last eight that were called, newest first. */
      recent: z.array(callLine),
      series: z.array(seriesLine),
      /** Counters that read 暂停服务. */
      paused: z.array(z.int()),
      systemFailure: z.boolean(),
      /** Whether this display makes a sound. */
      sound: z.enum(displaySounds),
    }),
    roles: 'everyone',
    topics: ['queue', 'store', 'stations'],
  }),
  /** 查号: today's ticket of a number, and what happened to it. */
  findTicket: query({
    input: z.strictObject({ number: z.string().trim().min(2).max(6) }),
    output: z.strictObject({ ticketId: id.nullable() }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue'],
  }),
  /** One ticket and what happened to it. */
  ticket: query({
    input: z.strictObject({ ticketId: id }),
    output: z.strictObject({
      ticket: ticketView,
      steps: z.array(
        z.strictObject({
          kind: z.enum(ticketEventKinds),
          at: z.int(),
          counterNumber: z.int().nullable(),
          personId: id.nullable(),
          /** Taken back by an undo. */
          undone: z.boolean(),
        }),
      ),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue'],
    refusals: ['queue.ticket-unknown'],
  }),
  /** 技能: what a customer may need besides a series. */
  skills: query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ id, code: z.string(), name: localName })),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'store'],
  }),
  addSkill: command({
    input: z.strictObject({ name: localName }),
    output: z.strictObject({ id }),
    roles: [...inCharge, 'regional'],
    topics: ['queue', 'store'],
  }),
  renameSkill: command({
    input: z.strictObject({ skillId: id, name: localName }),
    output: done,
    roles: [...inCharge, 'regional'],
    topics: ['queue', 'store'],
    refusals: ['queue.transfer-nowhere'],
  }),
  /** 系统故障: limit clocks stand still from now on, and every screen says so. */
  declareFailure: command({
    input: z.strictObject({}),
    output: done,
    roles: staffOfHall,
    topics: ['queue', 'reports'],
    refusals: ['queue.failure-under-way'],
  }),
  endFailure: command({
    input: z.strictObject({}),
    output: done,
    roles: staffOfHall,
    topics: ['queue', 'reports'],
    refusals: ['queue.no-failure'],
  }),
} satisfies RoomContract;
