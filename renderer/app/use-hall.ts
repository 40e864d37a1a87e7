import type { HostStatus } from '../../shared/api/host-contract.ts';
import type { HallProfile } from '../../shared/store/hall.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { storeCalls } from '../store/calls.ts';
import { hostCalls } from './host-calls.ts';

/** What the host says of itself; undefined until it has answered. */
export function useHostStatus(): HostStatus | undefined {
  return useQueryOf(hostCalls.status, {}).data;
}

/** The hall's profile; undefined until it is known, and while there is none yet. */
export function useHall(): HallProfile | undefined {
  const setUp = useHostStatus()?.setUp ?? false;
  return useQueryOf(storeCalls.profile, {}, { enabled: setUp }).data;
}
