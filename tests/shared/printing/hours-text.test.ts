import { describe, expect, it } from 'vitest';
import { hoursText } from '../../../shared/printing/hours-text.ts';

const open = (weekday: number, opens = '08:30', closes = '17:30') => ({ weekday, opens, closes });

describe('opening hours on paper', () => {
  it('are one span where all days are alike, with Sunday last', () => {
    expect(
      hoursText(
        [0, 1, 2, 3, 4, 5, 6].map((day) => open(day)),
        'zh-CN',
      ),
    ).toBe('周一至周日 08:30-17:30');
  });

  it('tell other hours and closed days apart', () => {
    const hours = [open(1), open(2), open(4), open(5), open(6, '09:00', '16:00')];
    expect(hoursText(hours, 'zh-CN')).toBe('周一至周二 08:30-17:30 周四至周五 08:30-17:30 周六 09:00-16:00');
    expect(hoursText(hours, 'en')).toBe('Mon to Tue 08:30-17:30; Thu to Fri 08:30-17:30; Sat 09:00-16:00');
  });

  it('say nothing of a hall that never opens', () => {
    expect(hoursText([], 'zh-CN')).toBe('');
  });
});
