import { type ReactNode, useRef } from 'react';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { queueCalls } from '../calls.ts';
import { useMayActAt } from './act-at.ts';
import { CounterDesk } from './counter-desk.tsx';
import { useOwnCounter } from './own-counter.ts';
import { SignOn } from './sign-on.tsx';
import { useFitBar } from './use-fit-bar.ts';
import { useIsBar } from './use-is-bar.ts';

/** 台席: one key for the whole visit. Without a person at the counter it first asks who sits where. */
export function CounterPage(): ReactNode {
  const [keptCounter, keepCounter] = useOwnCounter();
  const shown = useWhoIsHere().ownCounter ?? keptCounter;
  const mayActAt = useMayActAt();
  const hall = useQueryOf(queueCalls.hall, {});
  const content = useRef<HTMLDivElement>(null);
  useFitBar(content, useIsBar());
  return (
    <Page scale="counter">
      <div ref={content}>
        <QueryStates query={hall}>
          {({ counters }) => {
            const counter = counters.find(({ id }) => id === shown);
            return isStaffed(counter) && mayActAt(counter) ? (
              <CounterDesk counterId={counter.id} onLeft={() => keepCounter(null)} />
            ) : (
              <SignOn counters={counters} onSeated={keepCounter} />
            );
          }}
        </QueryStates>
      </div>
    </Page>
  );
}

function isStaffed(counter: CounterLine | undefined): counter is CounterLine {
  return counter !== undefined && counter.person !== null;
}
