import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../main/simulation/pace.ts';
import { drivenClock } from '../../../main/time/clock.ts';

/** Moves a clock from 0 to 2.5 s while the machine's counter shows one value after the other; tells where it stood. */
async function moved(speed: number, machineMs: number[]): Promise<number[]> {
  const clock = drivenClock(0);
  const stood: number[] = [];
  const advanceTo = (at: number): void => {
    clock.advanceTo(at);
    stood.push(at);
  };
  const shown = [...machineMs];
  const pace = paceOf({ now: clock.now, advanceTo }, speed, () => shown.shift() ?? Infinity);
  await pace(2_500);
  return stood;
}

describe('the pace of a replay', () => {
  it('lets the hall’s time run so many times as fast as the machine’s', async () => {
    expect(await moved(100, [0, 10, 20, 30])).toEqual([1_000, 2_000, 2_500]);
  });

  it('catches up where the work took longer than its time', async () => {
    expect(await moved(100, [0, 500])).toEqual([2_500]);
  });

  it('waits for nothing at speed 0', async () => {
    expect(await moved(0, [0])).toEqual([2_500]);
  });
});
