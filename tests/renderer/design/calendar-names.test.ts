import { describe, expect, it } from 'vitest';
import {
  dateName,
  dayName,
  momentName,
  monthName,
  weekdayName,
} from '../../../renderer/design/calendar-names.ts';

describe('days and months', () => {
  it('are named as the language names them', () => {
    expect([weekdayName(0, 'zh-CN'), weekdayName(6, 'zh-CN', 'short')]).toEqual(['星期日', '六']);
    expect([weekdayName(1, 'en'), weekdayName(1, 'en', 'short')]).toEqual(['Monday', 'Mon']);
    expect([monthName(12, 'en'), dayName('2026-10-01', 'zh-CN')]).toEqual(['December', '10月1日']);
    expect(dateName('2026-02-28', 'zh-CN')).toBe('2026年2月28日');
  });

  it('are those of the hall, not of the machine', () => {
    const at = Date.parse('2026-11-17T16:30:00Z');
    expect(momentName(at, 'Asia/Shanghai', 'zh-CN')).toBe('2026年11月18日 00:30');
  });
});
