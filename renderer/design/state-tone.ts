import type { StateName } from '../../shared/design/states.ts';

/** The five colours that a state may have. What is as it should be stays quiet; colour asks for attention. */
export type Tone = 'quiet' | 'call' | 'work' | 'care' | 'alarm';

export const toneOf: Readonly<Record<StateName, Tone>> = {
  waiting: 'quiet',
  called: 'call',
  serving: 'work',
  held: 'care',
  expired: 'quiet',
  finished: 'quiet',
  'no-show': 'care',
  cancelled: 'quiet',
  free: 'quiet',
  paused: 'care',
  closed: 'quiet',
  'in-time': 'quiet',
  'nearly-over': 'care',
  'over-limit': 'alarm',
  done: 'work',
  warning: 'care',
  failed: 'alarm',
  offline: 'alarm',
};
