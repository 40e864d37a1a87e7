import { actionLeaders } from '../../../shared/corrective-actions/audience.ts';
import type { Looker } from '../../../shared/corrective-actions/needs.ts';
import { useWhoIsHere } from '../../staff/who-is-here.ts';

/** Who looks at the board at this screen. */
export function useLooker(): Looker {
  const { person, roles } = useWhoIsHere();
  return {
    personId: person?.id ?? null,
    leads: actionLeaders.some((role) => roles.includes(role)),
  };
}
