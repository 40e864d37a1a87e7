import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockJump, drivenClock, hostClock, shiftedClock } from '../../../main/time/clock.ts';

const second = 1_000;
const hour = 3_600_000;
const start = Date.UTC(2026, 10, 21, 1);

/** A machine whose clock somebody can set while its time runs on. */
function machine() {
  let passed = 0;
  let offset = start;
  return {
    source: { wall: () => offset + passed, steady: () => passed },
    run: (ms: number) => (passed += ms),
    setBy: (ms: number) => (offset += ms),
    shown: () => offset + passed,
  };
}

function clockOn(computer: ReturnType<typeof machine>, notBefore = 0) {
  const jumps: ClockJump[] = [];
  const clock = hostClock(notBefore, (jump) => jumps.push(jump), computer.source);
  return { clock, jumps };
}

describe('the host’s clock', () => {
  it('shows what the machine shows while nobody touches that', () => {
    const computer = machine();
    const { clock, jumps } = clockOn(computer);
    for (let step = 0; step < 100; step += 1) {
      computer.run(250);
      expect(clock.now()).toBe(computer.shown());
    }
    expect(jumps).toEqual([]);
  });

  it('goes on, a little slower, when the machine is set back, until the machine has caught up', () => {
    const computer = machine();
    const { clock, jumps } = clockOn(computer);
    const before = clock.now();
    computer.setBy(-hour);
    computer.run(60 * second);
    expect(clock.now()).toBe(before + 57 * second);
    const expected = start + 60 * second;
    expect(jumps).toEqual([{ expected, shown: expected - hour }]);
  });

  it('never runs backwards and never faster than time, whatever is done to the machine', () => {
    const step = fc.oneof(
      fc.nat(3 * hour).map((ms) => ({ run: ms, set: 0 })),
      fc.integer({ min: -30 * 24 * hour, max: 30 * 24 * hour }).map((ms) => ({ run: 0, set: ms })),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const computer = machine();
        const { clock } = clockOn(computer);
        let before = clock.now();
        for (const { run, set } of steps) {
          computer.run(run);
          computer.setBy(set);
          const now = clock.now();
          expect(now).toBeGreaterThanOrEqual(before);
          expect(now).toBeGreaterThanOrEqual(computer.shown());
          expect(now).toBeLessThanOrEqual(Math.max(before + run, computer.shown()));
          before = now;
        }
      }),
    );
  });

  it('shows the machine’s time again once that has caught up', () => {
    const computer = machine();
    const { clock } = clockOn(computer);
    clock.now();
    computer.setBy(-10 * 60 * second);
    // Five hundredths slower: ten minutes are caught up in two hundred.
    for (let minute = 0; minute < 201; minute += 1) {
      computer.run(60 * second);
      clock.now();
    }
    expect(clock.now()).toBe(computer.shown());
  });

  it('tells each jump once, back or forth, and none for the ordinary correction of a clock', () => {
    const computer = machine();
    const { clock, jumps } = clockOn(computer);
    computer.setBy(1_500);
    clock.now();
    expect(jumps).toEqual([]);
    computer.setBy(hour);
    clock.now();
    clock.now();
    computer.setBy(-2 * hour);
    clock.now();
    computer.run(second);
    clock.now();
    expect(jumps.map(({ expected, shown }) => shown - expected)).toEqual([hour, -2 * hour]);
  });

  it('never runs behind the last event, and says so when the machine does at the start', () => {
    const computer = machine();
    const { clock, jumps } = clockOn(computer, start + hour);
    expect(clock.now()).toBe(start + hour);
    computer.run(20 * second);
    expect(clock.now()).toBe(start + hour + 19 * second);
    expect(jumps).toEqual([{ expected: start + hour, shown: start }]);
  });
});

describe('other clocks', () => {
  it('are driven forward by hand, and refuse to go back', () => {
    const clock = drivenClock(start);
    clock.advanceTo(start + 5);
    expect(clock.now()).toBe(start + 5);
    expect(() => clock.advanceTo(start)).toThrow('only runs forward');
  });

  it('start at another moment and run at the machine’s pace', () => {
    const computer = machine();
    const clock = shiftedClock(start - 24 * hour, computer.source);
    computer.run(90 * second);
    computer.setBy(hour);
    expect(clock.now()).toBe(start - 24 * hour + 90 * second);
  });
});
