import type { StateName } from '../../shared/design/states.ts';
import { waitAlarmMinutes, waitTargetMinutes } from '../../shared/queue/settings.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useSetting } from '../store/use-setting.ts';

/**
 * Where a wait stands against the hall's target and alarm: 等候 within the target, 快超时 past the target, 已超时
 * from the alarm on. @param since UTC ms
 */
export function useWaitState(): (
  since: number,
) => Extract<StateName, 'waiting' | 'nearly-over' | 'over-limit'> {
  const now = useHostNow();
  const target = useSetting(waitTargetMinutes) * 60_000;
  const alarm = useSetting(waitAlarmMinutes) * 60_000;
  return (since) => {
    const waited = now - since;
    if (waited >= alarm) return 'over-limit';
    return waited > target ? 'nearly-over' : 'waiting';
  };
}
