/** Everyone the product knows, people (人员) and devices alike. A procedure names those that may call it. */
export const roles = [
  'clerk',
  'special-clerk',
  'greeter',
  'duty-manager',
  'store-manager',
  'reviewer',
  'regional',
  'display',
  'kiosk',
  'rating-pad',
] as const;

/** 角色: what somebody may do. Rights stand beside each procedure in the contract and nowhere else. */
export type Role = (typeof roles)[number];

/** The two ways in: the desktop window's IPC, and the LAN. There is no third. */
export type Door = 'desktop' | 'lan';

/** Who is calling. A procedure never learns more about where it was called from. */
export interface Caller {
  readonly door: Door;
  /** The station's record id: every screen is a station, a desktop window too. `nobody` for one that is not paired. */
  readonly station: number;
  /** The signed-in person's record id, or null for a device or before sign-in. */
  readonly person: number | null;
  readonly roles: readonly Role[];
  /** 现场授权: who approves this one call with a PIN on somebody else's screen, by record id. */
  readonly approver?: number;
}

/** In place of a station's id: a screen that is not paired with this store. */
export const nobody = 0;

/** The host's own desk: the first station of every store, which always stays. */
export const deskStationId = 1;
