import type { ReactNode } from 'react';
import type { CounterLine } from '../../shared/queue/lines.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { stopwatchText } from '../design/clock-text.ts';
import { StateMark } from '../design/state-mark.tsx';

export interface PauseClockProps {
  readonly pause: NonNullable<CounterLine['pause']>;
}

/** How long a counter has paused; past the time of its reason as over the limit. */
export function PauseClock({ pause: { startedAt, limitMinutes } }: PauseClockProps): ReactNode {
  const spent = useHostNow() - startedAt;
  return (
    <StateMark state={spent > limitMinutes * 60_000 ? 'over-limit' : 'paused'}>
      <time>{stopwatchText(spent)}</time>
    </StateMark>
  );
}
