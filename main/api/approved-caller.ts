import { type Caller, nobody } from '../../shared/call/caller.ts';
import type { NumberAndPin } from '../../shared/call/envelope.ts';
import { mayCall } from '../../shared/call/may-call.ts';
import type { Procedure } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { findPin } from '../../db/staff/pins.ts';
import { commandContext, queryContext } from '../call/call-context.ts';
import { acceptPin, checkPin, countPinTry } from '../staff/check-pin.ts';
import type { DispatchOptions } from './dispatch-options.ts';

/**
 * 现场授权: the caller with the rights of who approves this one call by number and PIN, where the procedure allows it.
 * The try counts before it is looked at, and whoever approves must be somebody else with the right for it.
 */
export async function approvedCaller(
  options: DispatchOptions,
  caller: Caller,
  sent: NumberAndPin,
  procedure: Procedure,
): Promise<Caller> {
  if (procedure.kind !== 'command' || !procedure.onSite || procedure.roles === 'anyone') {
    throw new Refusal('call.bad-input', { field: 'approver', problem: '' });
  }
  if (caller.station === nobody) throw new Refusal('call.not-paired');
  if (caller.person === null) throw new Refusal('call.sign-in-needed');
  const { connection, services, clock } = options;
  const parts = { db: connection.db, services, caller };
  const counting = commandContext({ ...parts, now: clock.now() }, []);
  connection.atomically(() => countPinTry(counting, sent.staffNumber));
  const checked = await checkPin(queryContext({ ...parts, now: clock.now() }), sent);
  const accepting = commandContext({ ...parts, now: clock.now() }, []);
  const person = connection.atomically(() => acceptPin(accepting, checked, sent.staffNumber));
  if (person.id === caller.person) throw new Refusal('staff.approver-is-self');
  if (!mayCall(person.roles, procedure) || findPin(connection.db, person.id)?.mustChange) {
    throw new Refusal('staff.approver-not-allowed', { staffNumber: sent.staffNumber });
  }
  return { ...caller, roles: [...caller.roles, ...person.roles], approver: person.id };
}
