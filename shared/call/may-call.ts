import type { Role } from './caller.ts';
import type { Procedure } from './procedure.ts';

/** Whether somebody with these roles may call a procedure from a station of the store. */
export function mayCall(roles: readonly Role[], procedure: Pick<Procedure, 'roles'>): boolean {
  if (procedure.roles === 'anyone' || procedure.roles === 'everyone') return true;
  return procedure.roles.some((role) => roles.includes(role));
}
