import type { ReactNode } from 'react';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { queueCalls } from '../calls.ts';
import { CallsNow } from './calls-now.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { DisplayFoot } from './display-foot.tsx';
import { FailureBand } from './failure-band.tsx';
import classes from './display-page.module.css';

/** 叫号屏: what customers read from eight metres. Nothing scrolls, nothing moves but what is new. */
export function DisplayPage(): ReactNode {
  const display = useQueryOf(queueCalls.display, {});
  return (
    <Page scale="display">
      <QueryStates query={display}>
        {({ calling, recent, series, paused, systemFailure }) => (
          <div className={classes['display']}>
            {systemFailure && <FailureBand />}
            <CallsNow calls={calling} />
            <RecentCalls calls={recent} />
            <DisplayFoot series={series} paused={paused} />
          </div>
        )}
      </QueryStates>
    </Page>
  );
}
