import { useCallback } from 'react';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { timeText } from './clock-text.ts';
import { useTimeZone } from './time-zone-context.ts';

/** `2026-11-21 10:21`, as the hall's clock showed a moment (UTC ms). */
export function useMomentText(): (at: number) => string {
  const timeZone = useTimeZone();
  return useCallback((at) => `${businessDateOf(at, timeZone)} ${timeText(at, timeZone)}`, [timeZone]);
}
