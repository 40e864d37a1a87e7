import { inCharge } from '../../../shared/queue/audience.ts';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useWhoIsHere } from '../../staff/who-is-here.ts';

/**
 * Whether who is here may act at a counter: at one's own, or in charge at any. While the station is locked the
 * counter's screen stays as it is.
 */
export function useMayActAt(): (counter: Pick<CounterLine, 'person'>) => boolean {
  const { person, roles } = useWhoIsHere();
  return (counter) =>
    person === null || counter.person?.id === person.id || inCharge.some((role) => roles.includes(role));
}
