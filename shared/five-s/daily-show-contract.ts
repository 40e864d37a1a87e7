import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { occasion } from '../checklists/check.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { dailyShow, showComment, showShot, showWords } from './daily-show.ts';
import { fileName } from '../files/photo.ts';
import { rotaHall, showRota } from './show-rota.ts';

const seenBy = [...staffOfHall, 'regional'] as const;
const noInput = z.strictObject({});
/** The areas are named in it on the picture. */
const inLanguage = z.strictObject({ language: z.enum(['zh-CN', 'en']) });
const ofDay = z.strictObject({ date: businessDateSchema });

/** What changes a show answers: the show as it stands then. */
const showCommand = { output: dailyShow, topics: ['five-s'] as const };

/** 每日一晒 (practice E3). */
export const dailyShowContract = {
  /** The show of a day (today where none is named), whose turn it is, and when this hall's comes. */
  dailyShow: query({
    input: z.strictObject({ date: businessDateSchema.exactOptional() }),
    output: z.strictObject({
      date: z.string(),
      hallName: localName,
      /** Whose turn it is on this day; none before there is a rota. */
      halls: z.array(rotaHall),
      /** This hall's next turn, this day included. */
      nextOwnTurn: z.string().nullable(),
      rota: showRota.nullable(),
      /** Null while nothing has been kept for this day. */
      show: dailyShow.nullable(),
    }),
    roles: seenBy,
    topics: ['five-s', 'store'],
  }),
  /**
   * The record of the shows: each day that was this hall's turn, or on which it showed itself, the latest first.
   * @property days how many days are looked at, `to` and those before it
   */
  showRecord: query({
    input: z.strictObject({ to: businessDateSchema, days: z.int().min(1).max(366) }),
    output: z.array(z.strictObject({ date: z.string(), ownTurn: z.boolean(), show: dailyShow.nullable() })),
    roles: seenBy,
    topics: ['five-s'],
  }),
  /** Sets the rota from a day on; what was before that day stays as it was. */
  setShowRota: command({
    input: showRota,
    output: noInput,
    roles: ['store-manager', 'regional'],
    topics: ['five-s'],
    refusals: ['five-s.rota-in-the-past', 'five-s.same-name-twice', 'five-s.own-missing'],
  }),
  /** What today's rounds offer for the show: shots, the score of the last round, and its gravest problem. */
  showProposal: query({
    input: inLanguage,
    output: z.strictObject({
      shots: z.array(showShot),
      /** The round that was handed in last today; null before there is one. */
      round: z.strictObject({ checkId: z.int(), occasion, score: showWords.shape.score }).nullable(),
      problem: z.string(),
    }),
    roles: seenBy,
    topics: ['five-s', 'checks'],
  }),
  /** Takes what today's rounds offer into the places and words that are empty. */
  fillShow: command({
    ...showCommand,
    input: inLanguage,
    roles: staffOfHall,
    refusals: ['five-s.nothing-to-propose'],
  }),
  /** Puts a photo, handed in before, in a place of the show. */
  putShowShot: command({
    ...showCommand,
    input: z.strictObject({ date: businessDateSchema, ...showShot.shape }),
    roles: staffOfHall,
    refusals: ['five-s.show-not-today', 'five-s.photo-unknown'],
  }),
  removeShowShot: command({
    ...showCommand,
    input: z.strictObject({ date: businessDateSchema, slot: showShot.shape.slot }),
    roles: staffOfHall,
    refusals: ['five-s.show-not-today', 'five-s.show-unknown'],
  }),
  setShowWords: command({
    ...showCommand,
    input: z.strictObject({ date: businessDateSchema, ...showWords.shape }),
    roles: staffOfHall,
    refusals: ['five-s.show-not-today'],
  }),
  /** 晒图完成: keeps the picture that is sent to the chat. */
  finishShow: command({
    ...showCommand,
    input: z.strictObject({ ...ofDay.shape, picture: fileName }),
    roles: inCharge,
    refusals: [
      'five-s.show-not-today',
      'five-s.show-unknown',
      'five-s.show-incomplete',
      'five-s.photo-unknown',
    ],
  }),
  /** Writes down what was said of a show in the chat, on any later day too. */
  addShowComment: command({
    ...showCommand,
    input: z.strictObject({
      ...ofDay.shape,
      saidBy: z.string().trim().min(1).max(30),
      words: z.string().trim().min(1).max(300),
    }),
    roles: staffOfHall,
    refusals: ['five-s.show-unknown'],
  }),
  removeShowComment: command({
    ...showCommand,
    input: z.strictObject({ ...ofDay.shape, id: showComment.shape.id }),
    roles: staffOfHall,
    refusals: ['five-s.show-unknown', 'five-s.comment-unknown'],
  }),
} satisfies RoomContract;
