import type { OutputOf, Procedure, RoomContract, SentInputOf } from '../call/procedure.ts';
import { findingsContract } from '../findings/contract.ts';
import { jobsContract } from '../jobs/contract.ts';
import { staffContract } from '../staff/contract.ts';
import { stationsContract } from '../stations/contract.ts';
import { storeContract } from '../store/contract.ts';
import { exchangeContract } from '../exchange/contract.ts';
import { sheetsContract } from '../sheets/contract.ts';
import { checklistsContract } from '../checklists/contract.ts';
import { correctiveActionContract } from '../corrective-actions/contract.ts';
import { queueContract } from '../queue/contract.ts';
import { printingContract } from '../printing/contract.ts';
import { reportsContract } from '../reports/contract.ts';
import { auditContract } from '../audit/contract.ts';
import { specialServiceContract } from '../special-service/contract.ts';
import { firstContactContract } from '../first-contact/contract.ts';
import { lostFoundContract } from '../lost-found/contract.ts';
import { campaignsContract } from '../campaigns/contract.ts';
import { fiveSContract } from '../five-s/contract.ts';
import { hostContract } from './host-contract.ts';

/** Everything that can be called, by room. The doors, the client and the tests all read this one table. */
export const contract = {
  host: hostContract,
  store: storeContract,
  staff: staffContract,
  stations: stationsContract,
  sheets: sheetsContract,
  exchange: exchangeContract,
  findings: findingsContract,
  jobs: jobsContract,
  checklists: checklistsContract,
  'corrective-actions': correctiveActionContract,
  printing: printingContract,
  queue: queueContract,
  reports: reportsContract,
  'special-service': specialServiceContract,
  'first-contact': firstContactContract,
  'lost-found': lostFoundContract,
  campaigns: campaignsContract,
  'five-s': fiveSContract,
  audit: auditContract,
} as const satisfies Readonly<Record<string, RoomContract>>;

export type Contract = typeof contract;
export type RoomName = keyof Contract;

type NamesIn<R extends RoomName> = `${R}.${Extract<keyof Contract[R], string>}`;

/** `room.procedure`, such as `queue.callNext`. */
export type ProcedureName = { [R in RoomName]: NamesIn<R> }[RoomName];

/** The procedure of a name. */
export type ProcedureOf<N extends ProcedureName> = N extends `${infer R extends RoomName}.${infer P}`
  ? P extends keyof Contract[R]
    ? Extract<Contract[R][P], Procedure>
    : never
  : never;

/** What a caller of this procedure sends. */
export type SentTo<N extends ProcedureName> = SentInputOf<ProcedureOf<N>>;

/** What a caller of this procedure is answered. */
export type AnswerOf<N extends ProcedureName> = OutputOf<ProcedureOf<N>>;

/** The names of all queries. */
export type QueryName = {
  [N in ProcedureName]: ProcedureOf<N> extends { kind: 'query' } ? N : never;
}[ProcedureName];

/** The names of all commands. */
export type CommandName = Exclude<ProcedureName, QueryName>;

/** The procedure of a name, or undefined for a name that the contract does not have. */
export function findProcedure(name: string): Procedure | undefined {
  const [room = '', procedure = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, room)) return undefined;
  const procedures: RoomContract = contract[room as RoomName];
  return Object.hasOwn(procedures, procedure) ? procedures[procedure] : undefined;
}
