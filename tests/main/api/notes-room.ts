import { z } from 'zod';
import { type RoomContract, command, query } from '../../../shared/call/procedure.ts';
import { Refusal } from '../../../shared/call/refusal.ts';
import { type CommandContext, type RoomHandlers, prepared } from '../../../main/call/handler.ts';

const pinning = {
  input: z.strictObject({ words: z.string().min(1).max(20), place: z.string().optional() }),
  output: z.strictObject({ id: z.int() }),
  roles: ['clerk'],
  topics: ['store'],
} as const;

/** A room made for tests of the way in: notes on a board, one procedure for each way in which a call can go. */
export const notesContract = {
  count: query({
    input: z.strictObject({}),
    output: z.strictObject({ notes: z.int() }),
    roles: 'everyone',
    topics: ['store'],
  }),
  pin: command(pinning),
  /** Pins, and then finds the board full. */
  pinTooMany: command({ ...pinning, refusals: ['notes.board-full'] }),
  /** Pins, and then refuses with a code that the contract does not know. */
  pinUndeclared: command(pinning),
  /** Pins, and then breaks. */
  pinBroken: command(pinning),
  /** Pins, and then answers with an id that it promised never to give. */
  pinMisanswered: command({ ...pinning, output: z.strictObject({ id: z.int().max(0) }) }),
  /** Its answer must not be kept. */
  pinSecret: command({ ...pinning, secret: true }),
  /** Waits for something before it pins. */
  pinSlowly: command(pinning),
} satisfies RoomContract;

/** @param whilePreparing what a slow note waits for */
export function notesHandlers(whilePreparing: () => Promise<string>): RoomHandlers<typeof notesContract> {
  return {
    count: ({ db }) => ({
      notes: db.read<[], { notes: number }>('SELECT count(*) AS notes FROM note').get()?.notes ?? 0,
    }),
    pin: (context, { words }) => pin(context, words),
    pinTooMany: (context, { words }) => {
      pin(context, words);
      throw new Refusal('notes.board-full', { words });
    },
    pinUndeclared: (context, { words }) => {
      pin(context, words);
      throw new Refusal('notes.never-declared');
    },
    pinBroken: (context, { words }) => {
      pin(context, words);
      throw new Error('The board fell down.');
    },
    pinMisanswered: (context, { words }) => pin(context, words),
    pinSecret: (context, { words }) => pin(context, words),
    pinSlowly: prepared({
      prepare: () => whilePreparing(),
      apply: (context: CommandContext, { words }: { words: string }, ready: string) =>
        pin(context, `${words} ${ready}`),
    }),
  };
}

function pin({ db, record }: CommandContext, words: string): { id: number } {
  const { lastInsertRowid } = db.write<[string]>('INSERT INTO note (words) VALUES (?)').run(words);
  const id = Number(lastInsertRowid);
  record({ kind: 'note.pinned', subjectKind: 'note', subjectId: id });
  return { id };
}
