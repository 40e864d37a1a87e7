/** Tells the time in UTC milliseconds. Passed in wherever time matters; nothing else reads a clock. */
export interface Clock {
  now(): number;
}

/** A step that the machine's clock took on its own: somebody set it, or it was wrong until now. */
export interface ClockJump {
  /** What the clock should have shown, UTC ms. */
  readonly expected: number;
  /** What it showed. */
  readonly shown: number;
}

/** Where a host clock reads from: the wall clock and a counter that only ever runs forward, both in ms. */
export interface TimeSource {
  wall(): number;
  steady(): number;
}

export const systemTime: TimeSource = { wall: () => Date.now(), steady: () => performance.now() };

/** Steps smaller than this are the ordinary correction of a clock, ms. */
const smallestJump = 2_000;

/** How fast time runs while the machine's clock is behind: five hundredths slower, until it has caught up. */
const catchingUpPace = 0.95;

/**
 * The host's clock: it never runs backwards and never behind `notBefore` (the last event).
 * When the machine's clock is set back, time goes on from where it was, a little slower, until the machine's
 * clock has caught up; nobody's wait turns negative. Each jump, back or forth, is told once.
 */
export function hostClock(
  notBefore: number,
  onJump: (jump: ClockJump) => void,
  source: TimeSource = systemTime,
): Clock {
  let told = notBefore;
  let lastWall = source.wall();
  let lastSteady = source.steady();
  if (lastWall < notBefore - smallestJump) onJump({ expected: notBefore, shown: lastWall });
  return {
    now: () => {
      const wall = source.wall();
      const steady = source.steady();
      const passed = steady - lastSteady;
      if (Math.abs(wall - (lastWall + passed)) > smallestJump) {
        onJump({ expected: lastWall + passed, shown: wall });
      }
      told = wall >= told ? wall : told + passed * catchingUpPace;
      lastWall = wall;
      lastSteady = steady;
      return Math.floor(told);
    },
  };
}

/** A clock that is set by hand: for replays and tests. */
export interface DrivenClock extends Clock {
  /** Moves the clock forward. Setting it back throws. */
  advanceTo(at: number): void;
}

export function drivenClock(start: number): DrivenClock {
  let at = start;
  return {
    now: () => at,
    advanceTo: (to) => {
      if (to < at) throw new Error(`A driven clock only runs forward: ${to} is before ${at}.`);
      at = to;
    },
  };
}

/** A clock that starts at a given moment and then runs at the machine's pace: for the demo hall. */
export function shiftedClock(start: number, source: TimeSource = systemTime): Clock {
  const began = source.steady();
  return { now: () => Math.floor(start + source.steady() - began) };
}
