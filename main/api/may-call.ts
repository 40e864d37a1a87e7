import { type Caller, nobody } from '../../shared/call/caller.ts';
import { mayCall } from '../../shared/call/may-call.ts';
import type { Procedure } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';

/**
 * Refuses whoever may not call a procedure, and says what would help: pairing the screen, signing in, or somebody
 * with the right.
 * @param name the procedure's full name
 */
export function assertMayCall(caller: Caller, procedure: Procedure, name: string): void {
  if (procedure.roles === 'anyone') return;
  if (caller.station === nobody) throw new Refusal('call.not-paired');
  if (mayCall(caller.roles, procedure)) return;
  if (caller.person === null && caller.roles.length === 0) throw new Refusal('call.sign-in-needed');
  throw new Refusal('call.not-allowed', { procedure: name });
}
