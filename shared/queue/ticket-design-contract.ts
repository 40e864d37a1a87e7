import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { paperLanguages } from '../printing/printing-words.ts';
import { inCharge } from './audience.ts';
import { ticketDesign } from './ticket-design.ts';

const nothing = z.strictObject({});
const editors = [...inCharge, 'regional'] as const;

/** What keeps a design from being printed. */
const unfit = ['queue.ticket-text-unprintable', 'queue.ticket-qr-too-long'] as const;

/** 号票样式: what the store has printed on its tickets. */
export const ticketDesignContract = {
  ticketDesign: query({
    input: nothing,
    output: z.strictObject({
      design: ticketDesign,
      /** True while it is the product's proposal. */
      proposed: z.boolean(),
    }),
    roles: editors,
    topics: ['queue', 'settings'],
  }),
  /** 样票: a ticket of this design as it would come out, as a picture (SVG) of the very document that is printed. */
  ticketSample: query({
    input: z.strictObject({
      design: ticketDesign,
      roll: z.enum(['58mm', '80mm']),
      large: z.boolean(),
      language: z.enum(paperLanguages),
    }),
    output: z.strictObject({ svg: z.string() }),
    roles: editors,
    topics: ['store', 'settings'],
    refusals: unfit,
  }),
  setTicketDesign: command({
    input: ticketDesign,
    output: nothing,
    roles: editors,
    topics: ['queue'],
    refusals: [
      ...unfit,
      'queue.ticket-logo-too-large',
      'queue.ticket-logo-unreadable',
      'files.unknown',
      'files.missing',
      'files.damaged',
    ],
  }),
  /** Back to the product's proposal. */
  resetTicketDesign: command({ input: nothing, output: nothing, roles: editors, topics: ['queue'] }),
} satisfies RoomContract;
