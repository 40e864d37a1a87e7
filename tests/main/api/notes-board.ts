import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../../shared/call/caller.ts';
import type { Answer, CallRequest } from '../../../shared/call/envelope.ts';
import type { Topic } from '../../../shared/call/procedure.ts';
import { applyMigrations, readMigrations } from '../../../db/database/migrate.ts';
import type { Connection } from '../../../db/database/handle.ts';
import { openDatabase, openForReading } from '../../../db/database/open.ts';
import { createDispatch } from '../../../main/api/dispatch.ts';
import type { DispatchOptions } from '../../../main/api/dispatch-options.ts';
import { type Registered, registered } from '../../../main/api/registered.ts';
import { hostServices } from '../../../main/api/services.ts';
import { type DrivenClock, drivenClock } from '../../../main/time/clock.ts';
import { notesContract, notesHandlers } from './notes-room.ts';

/** Somebody who may pin notes. */
export const clerk: Caller = { door: 'lan', station: 3, person: 7, roles: ['clerk'] };

/** A board of notes on a fresh database, reached through dispatch. */
export interface NotesBoard {
  readonly connection: Connection;
  readonly clock: DrivenClock;
  /** What was announced, and how many notes anybody else could read at that moment. */
  readonly news: { readonly topics: readonly Topic[]; readonly notesThen: number }[];
  /** What was logged as a fault; its reference is its place in this list, counted from 1. */
  readonly faults: { readonly procedure: string; readonly error: unknown }[];
  /** Makes slow notes wait; to be called with what they are given. */
  readonly prepare: { answer: () => Promise<string> };
  send(request: CallRequest, caller?: Caller): Promise<Answer>;
  /** How many rows there are of each kind. */
  rows(): { notes: number; events: number; audit: number; requests: number };
  close(): void;
}

const migrations = readMigrations(join(import.meta.dirname, '../../../db/migrations'));

/** Opens a board; `close` removes it. @param onCommitted instead of keeping a list of the news */
export function openNotesBoard(onCommitted?: DispatchOptions['onCommitted']): NotesBoard {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  const connection = openDatabase(join(folder, 'store.db'));
  applyMigrations(connection, migrations, 0);
  connection.raw.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT');
  const anybodyElse = openForReading(join(folder, 'store.db'));
  const clock = drivenClock(Date.UTC(2026, 10, 17, 1));
  const news: NotesBoard['news'] = [];
  const faults: NotesBoard['faults'] = [];
  const prepare = { answer: () => Promise.resolve('soon') };
  const dispatch = createDispatch({
    connection,
    clock,
    procedures: notesProcedures(prepare),
    services: hostServices(
      { dataFolder: folder, version: '0', boot: 'test', demo: false },
      { clockAheadBy: () => 0 },
    ),
    onCommitted: onCommitted ?? ((topics) => news.push({ topics, notesThen: count(anybodyElse, 'note') })),
    onFault: (procedure, error) => String(faults.push({ procedure, error })),
    checked: ({ output }, value) => output.parse(value),
  });
  return {
    connection,
    clock,
    news,
    faults,
    prepare,
    send: (request, caller = clerk) => dispatch(caller, request),
    rows: () => ({
      notes: count(connection, 'note'),
      events: count(connection, 'event'),
      audit: count(connection, 'audit'),
      requests: count(connection, 'request'),
    }),
    close: () => {
      anybodyElse.close();
      connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function notesProcedures(prepare: NotesBoard['prepare']): ReadonlyMap<string, Registered> {
  const handlers: Readonly<Record<string, unknown>> = notesHandlers(() => prepare.answer());
  return new Map(
    Object.entries(notesContract).map(([name, procedure]) => [
      `notes.${name}`,
      registered(procedure, handlers[name]),
    ]),
  );
}

function count({ db }: Connection, table: 'note' | 'event' | 'audit' | 'request'): number {
  return db.read<[], { rows: number }>(`SELECT count(*) AS rows FROM ${table}`).get()?.rows ?? 0;
}
