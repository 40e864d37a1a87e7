import { contract } from '../../shared/api/contract.ts';
import type { Procedure, RoomContract } from '../../shared/call/procedure.ts';

/** A procedure of the contract under its full name, `room.procedure`. */
export interface Named {
  readonly name: string;
  readonly procedure: Procedure;
}

/** Everything that can be called. */
export const everyProcedure: readonly Named[] = Object.entries(contract).flatMap(([room, procedures]) =>
  Object.entries(procedures as RoomContract).map(([name, procedure]) => ({
    name: `${room}.${name}`,
    procedure,
  })),
);
