import type { Role } from '../call/caller.ts';
import type { StationPurpose } from './station.ts';

/** The roles that stations have of themselves, without anybody signed in. */
export const deviceRoles = ['display', 'kiosk', 'rating-pad'] as const satisfies readonly Role[];

const ofPurpose: Partial<Record<StationPurpose, Role>> = {
  display: 'display',
  kiosk: 'kiosk',
  rating: 'rating-pad',
};

/** What a station may do without anybody signed in. */
export function rolesOfPurpose(purpose: StationPurpose): readonly Role[] {
  const role = ofPurpose[purpose];
  return role === undefined ? [] : [role];
}
