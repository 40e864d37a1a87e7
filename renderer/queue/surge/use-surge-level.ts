import type { SurgeLevel } from '../../../shared/queue/surge-level.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { queueCalls } from '../calls.ts';

/** 预警级别 of the hall now; calm until the host has answered. */
export function useSurgeLevel(): SurgeLevel {
  return useQueryOf(queueCalls.surgeLevel, {}).data?.level ?? 'calm';
}
