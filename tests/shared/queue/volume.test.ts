import { describe, expect, it } from 'vitest';
import { announceVolumes } from '../../../shared/queue/announcement-settings.ts';
import { volumeAt, volumeSteps, volumesText } from '../../../shared/queue/volume.ts';

describe('how loud the hall is called', () => {
  const day = '08:00 80, 12:00 60, 14:00 75';

  it('follows the time of the day, and before the first part is as in the last', () => {
    expect(
      ['07:59', '08:00', '11:59', '12:00', '13:59', '14:00', '23:59'].map((time) => volumeAt(day, time)),
    ).toEqual([75, 80, 80, 60, 60, 75, 75]);
  });

  it('is told in the order of the times, however it was written', () => {
    expect(volumesText(volumeSteps('14:00 75, 08:00 80, 12:00 60'))).toBe(day);
  });

  it.each(['', '8:00 80', '08:00 101', '08:00', '25:00 80', '08:00 80,12:00 60'])('cannot be “%s”', (text) =>
    expect(announceVolumes.schema.safeParse(text).success).toBe(false),
  );
});
