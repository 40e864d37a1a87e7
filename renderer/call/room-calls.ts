import type { Procedure, RoomContract } from '../../shared/call/procedure.ts';

/** A procedure together with its full name: what `useQueryOf`, `useCommand` and the client take. */
export interface Callable<P extends Procedure = Procedure> {
  /** `room.procedure`, such as `queue.callNext`. */
  readonly name: string;
  readonly procedure: P;
}

/** What one room offers to its screens, by name. */
export type RoomCalls<C extends RoomContract> = { readonly [Name in keyof C]: Callable<C[Name]> };

/**
 * The procedures of a room's contract under their full names. A room writes it once, in `renderer/<room>/calls.ts`:
 * `export const queueCalls = roomCalls('queue', queueContract)`.
 */
export function roomCalls<C extends RoomContract>(room: string, contract: C): RoomCalls<C> {
  const named = Object.entries(contract).map(([name, procedure]) => [
    name,
    { name: `${room}.${name}`, procedure },
  ]);
  return Object.fromEntries(named) as RoomCalls<C>;
}
