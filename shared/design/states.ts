/**
 * 状态: everything on a screen that has a state is in one of these. Each has a word (texts), a colour and a shape
 * (renderer/design), so that it is understood without seeing colours.
 */
export const states = [
  // Tickets
  'waiting',
  'called',
  'serving',
  'held',
  'finished',
  'no-show',
  'cancelled',
  'expired',
  // Counters
  'free',
  'paused',
  'closed',
  // Against a limit or target
  'in-time',
  'nearly-over',
  'over-limit',
  // Things and devices
  'done',
  'warning',
  'failed',
  'offline',
] as const;

export type StateName = (typeof states)[number];
