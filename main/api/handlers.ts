import { contract } from '../../shared/api/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import type { Contract, RoomName } from '../../shared/api/contract.ts';
import type { RoomContract } from '../../shared/call/procedure.ts';
import { findingsHandlers } from '../findings/handlers.ts';
import { jobsHandlers } from '../jobs/handlers.ts';
import { correctiveActionHandlers } from '../corrective-actions/handlers.ts';
import { staffHandlers } from '../staff/handlers.ts';
import { stationsHandlers } from '../stations/handlers.ts';
import { exchangeHandlers } from '../exchange/handlers.ts';
import { printingHandlers } from '../printing/handlers.ts';
import { sheetsHandlers } from '../sheets/handlers.ts';
import { storeHandlers } from '../store/handlers.ts';
import { type Registered, registered } from './registered.ts';
import { checklistsHandlers } from '../checklists/handlers.ts';
import { queueHandlers } from '../queue/handlers.ts';
import { reportsHandlers } from '../reports/handlers.ts';
import { auditHandlers } from '../audit/handlers.ts';
import { specialServiceHandlers } from '../special-service/handlers.ts';
import { firstContactHandlers } from '../first-contact/handlers.ts';
import { lostFoundHandlers } from '../lost-found/handlers.ts';
import { campaignsHandlers } from '../campaigns/handlers.ts';
import { fiveSHandlers } from '../five-s/handlers.ts';
import { hostHandlers } from './host-handlers.ts';

/** One room of handlers for each room of the contract: the compiler misses none. */
const handlers: { readonly [R in RoomName]: RoomHandlers<Contract[R]> } = {
  host: hostHandlers,
  store: storeHandlers,
  staff: staffHandlers,
  stations: stationsHandlers,
  sheets: sheetsHandlers,
  exchange: exchangeHandlers,
  findings: findingsHandlers,
  jobs: jobsHandlers,
  checklists: checklistsHandlers,
  'corrective-actions': correctiveActionHandlers,
  printing: printingHandlers,
  queue: queueHandlers,
  reports: reportsHandlers,
  'special-service': specialServiceHandlers,
  'first-contact': firstContactHandlers,
  'lost-found': lostFoundHandlers,
  campaigns: campaignsHandlers,
  'five-s': fiveSHandlers,
  audit: auditHandlers,
};

/** Every procedure with its handler, by its full name. */
export function registeredProcedures(): ReadonlyMap<string, Registered> {
  const byName = new Map<string, Registered>();
  for (const room of Object.keys(contract) as RoomName[]) {
    const procedures: RoomContract = contract[room];
    const roomHandlers: Readonly<Record<string, unknown>> = handlers[room];
    for (const [name, procedure] of Object.entries(procedures)) {
      byName.set(`${room}.${name}`, registered(procedure, roomHandlers[name]));
    }
  }
  return byName;
}
