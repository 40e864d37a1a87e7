import { demoPin } from '../../shared/simulation/demo-pin.ts';
import type { CallProcedure } from './call-procedure.ts';

/**
 * Gives everybody of the demo hall the PIN that its sign-in screen says: a first one each, changed at the desk. Who
 * was signed in there before, the first store manager, is signed in again at the end.
 * @param manager the first store manager's staff number
 */
export async function giveDemoPins(call: CallProcedure, manager: string): Promise<void> {
  const people = (await call('staff.people', {})).filter((person) => person.staffNumber !== manager);
  const first = await Promise.all(
    people.map(async ({ id, staffNumber }) => {
      const { firstPin } = await call('staff.resetPin', { personId: id, reason: '演示' });
      return { staffNumber, pin: firstPin };
    }),
  );
  for (const { staffNumber, pin } of first) {
    await call('staff.signIn', { staffNumber, pin });
    await call('staff.changePin', { pin, newPin: demoPin });
  }
  await call('staff.signIn', { staffNumber: manager, pin: demoPin });
}
