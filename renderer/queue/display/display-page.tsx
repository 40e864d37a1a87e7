import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../call/use-connection.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { useGlyphs } from '../../design/use-glyphs.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { BesideContext } from '../beside-context.ts';
import { queueCalls } from '../calls.ts';
import type { DisplayView } from './call-view.ts';
import { CallsNow } from './calls-now.tsx';
import { DisplayFoot } from './display-foot.tsx';
import { DisplayHead } from './display-head.tsx';
import { FailureBand } from './failure-band.tsx';
import { HostLost } from './host-lost.tsx';
import { RecentCalls } from './recent-calls.tsx';
import classes from './display-page.module.css';

/** 叫号屏: what customers read from eight metres. Nothing scrolls, nothing moves but what is new. */
export function DisplayPage(): ReactNode {
  const display = useQueryOf(queueCalls.display, {});
  return (
    <Page scale="display">
      <QueryStates query={display}>{(view) => <DisplayBoard {...view} />}</QueryStates>
    </Page>
  );
}

/** With the host lost nobody knows who is being called, so nothing is shown as if it were so. */
function DisplayBoard({ calling, recent, series, paused, systemFailure, sound }: DisplayView): ReactNode {
  const { t } = useTranslation('queue');
  const connected = useConnection();
  const beside = useContext(BesideContext);
  useGlyphs(t('display.lost') + t('display.lostDo'));
  return (
    <div className={classes['display']}>
      <DisplayHead sound={sound} />
      <div className={classes['bands']}>
        {systemFailure && <FailureBand />}
        {connected && beside.display}
      </div>
      {connected ? <CallsNow calls={calling} /> : <HostLost />}
      <RecentCalls calls={recent} />
      <DisplayFoot series={series} paused={paused} />
    </div>
  );
}
