import type { Caller } from '../../shared/call/caller.ts';
import type {
  Command,
  InputOf,
  OutputOf,
  Procedure,
  Query,
  RoomContract,
} from '../../shared/call/procedure.ts';
import type { Db, ReadableDb } from '../../db/database/handle.ts';
import type { NewEvent } from '../../db/events/events.ts';

/** The hall a call is about, as far as every handler needs it. */
export interface HallInCall {
  readonly id: number;
  readonly timeZone: string;
}

interface CallContext {
  readonly caller: Caller;
  /** The host's time at the call, UTC milliseconds: the same for everything that the call does. */
  readonly now: number;
  /** The hall. Reading it before the hall is set up refuses the call with `call.not-set-up`. */
  readonly hall: HallInCall;
  /** The date in the hall's timezone. Refuses as `hall` does. */
  readonly businessDate: string;
  /** What the host itself offers to handlers: folders, the catalogue of settings, and so on. */
  readonly host: HostServices;
}

/**
 * What a room may ask of the host, beside the database. Rooms add to it by declaration merging, each beside
 * the handlers that need it; the host gives all of it when it starts.
 */
export interface HostServices {
  /** The folder that holds the database and everything beside it. */
  readonly dataFolder: string;
}

export interface QueryContext extends CallContext {
  readonly db: ReadableDb;
}

export interface CommandContext extends CallContext {
  readonly db: Db;
  /** Appends an event in this command's transaction and returns its id. */
  readonly record: (event: NewEvent) => number;
}

export type QueryHandler<Q extends Query> = (
  context: QueryContext,
  input: InputOf<Q>,
) => OutputOf<Q> | Promise<OutputOf<Q>>;

/** A command that needs no preparation: synchronous, inside one transaction. */
export type CommandHandler<C extends Command> = (context: CommandContext, input: InputOf<C>) => OutputOf<C>;

/** A command with slow work that writes nothing (hashing, parsing) before its transaction. */
export interface PreparedHandler<C extends Command, Ready = unknown> {
  /**
   * Counts a try (a PIN, a code) in a transaction of its own before anything is looked at, so that no crash and no
   * crowd of calls at once makes a try that does not count. May refuse.
   */
  attempt?(context: CommandContext, input: InputOf<C>): void;
  prepare(context: QueryContext, input: InputOf<C>): Promise<Ready>;
  apply(context: CommandContext, input: InputOf<C>, ready: Ready): OutputOf<C>;
}

export type HandlerOf<P extends Procedure> = P extends Query
  ? QueryHandler<P>
  : P extends Command
    ? // Each prepared command has a type of its own for what it prepared; only `prepared` makes one.
      CommandHandler<P> | PreparedHandler<P>
    : never;

/** One handler for each procedure of a room: the compiler misses none. */
export type RoomHandlers<C extends RoomContract> = { readonly [Name in keyof C]: HandlerOf<C[Name]> };

/** Ties a command's preparation to what it applies. */
export function prepared<C extends Command, Ready>(handler: PreparedHandler<C, Ready>): PreparedHandler<C> {
  return handler;
}
