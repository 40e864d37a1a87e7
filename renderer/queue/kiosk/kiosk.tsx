import { type ReactNode, useMemo } from 'react';
import { type Issuing, issuingAt } from '../../../shared/queue/kiosk-hours.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { HostAway } from './host-away.tsx';
import { KioskActs } from './kiosk-acts.tsx';
import { KioskFrame } from './kiosk-frame.tsx';
import { KioskStep } from './kiosk-step.tsx';
import { NotIssuing } from './not-issuing.tsx';
import { StillThere } from './still-there.tsx';
import { useIdle } from './use-idle.ts';
import { type VisitActs, useVisit } from './use-visit.ts';
import type { KioskView } from './visit.ts';

/** From so many seconds before the end on, the customer is asked. */
const askBefore = 10;

export interface KioskProps {
  readonly view: KioskView;
  readonly connected: boolean;
}

/** The kiosk, one customer after the other. */
export function Kiosk({ view, connected }: KioskProps): ReactNode {
  const visits = useVisit();
  const { visit, act, language, startAgain } = visits;
  const issuing = useIssuing(view);
  const { at } = visit.step;
  const secondsLeft = useIdle({ after: patienceWith(visits, view), onGone: startAgain });
  const asks = at !== 'number' && at !== 'diverted' && secondsLeft !== null && secondsLeft <= askBefore;
  const closed =
    at !== 'number' && at !== 'taking' && (issuing.kind === 'closed' || issuing.kind === 'stopped');
  return (
    <>
      <KioskFrame
        visit={visit}
        onCare={() => act({ do: 'toggle-care' })}
        onLarge={() => act({ do: 'toggle-large' })}
        onLanguage={language.toggle}
        careInReach={!closed && at !== 'number' && at !== 'taking' && at !== 'diverted'}
        acts={!closed && hasActs(visits) && <KioskActs visits={visits} />}
      >
        {closed ? (
          <NotIssuing issuing={issuing} />
        ) : (
          <KioskStep view={view} visits={visits} issuing={issuing} secondsLeft={secondsLeft} />
        )}
        {asks && <StillThere secondsLeft={secondsLeft} />}
      </KioskFrame>
      {!connected && at !== 'number' && at !== 'taking' && <HostAway />}
    </>
  );
}

/** While a number is being taken, and once it stands there, there is nothing to go on to or back to. */
function hasActs({ visit: { step }, error }: VisitActs): boolean {
  return step.at === 'taking' ? error !== null : step.at !== 'number' && step.at !== 'diverted';
}

/** Whether numbers are given at this second, by the host's clock. */
function useIssuing({ hours, rules }: KioskView): Issuing {
  const minute = Math.floor(useHostNow() / 60_000) * 60_000;
  const timeZone = useTimeZone();
  return useMemo(() => issuingAt(minute, hours, timeZone, rules), [minute, hours, timeZone, rules]);
}

/** How long the screen waits for a customer, seconds: null where nobody has touched it, or the customer waits for it. */
function patienceWith(
  { visit: { step }, untouched, error }: Pick<VisitActs, 'visit' | 'untouched' | 'error'>,
  { rules }: KioskView,
): number | null {
  if (untouched || (step.at === 'taking' && error === null)) return null;
  return step.at === 'number' || step.at === 'diverted' ? rules.numberSeconds : rules.idleSeconds;
}
