import { Button } from '@mantine/core';
import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { careReasons } from '../../../shared/queue/priority.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { PrintQueueLink } from '../../printing/print-queue-link.tsx';
import { StoppedPrinters } from '../../printing/stopped-printers.tsx';
import { BesideContext } from '../beside-context.ts';
import { queueCalls } from '../calls.ts';
import type { HallView } from '../hall-view.ts';
import type { FailureQuestion } from '../live/failure-notice.tsx';
import { LiveNotices } from '../live/live-notices.tsx';
import { ComeBack } from './come-back.tsx';
import { Diversions } from './diversions.tsx';
import { GreeterHead } from './greeter-head.tsx';
import { IssueTicket } from './issue-ticket.tsx';
import { IssuedTicket } from './issued-ticket.tsx';
import { SidePanel } from './side-panel.tsx';
import { useIssuing } from './use-issuing.ts';
import classes from './greeter-page.module.css';

/** 取号: the greeter issues tickets, counts those helped without one, and finds every customer again. */
export function GreeterPage(): ReactNode {
  const hall = useQueryOf(queueCalls.hall, {});
  return (
    <Page scale="tablet">
      <QueryStates query={hall}>{(view) => <Greeter view={view} />}</QueryStates>
    </Page>
  );
}

function Greeter({ view }: { readonly view: HallView }): ReactNode {
  const { t } = useTranslation('queue');
  const issuing = useIssuing();
  const [asked, setAsked] = useState<FailureQuestion>(null);
  const beside = useContext(BesideContext);
  return (
    <>
      <LiveNotices view={view} asked={asked} onAsk={setAsked} />
      <StoppedPrinters acts={<PrintQueueLink />} />
      <div className={classes['greeter']}>
        <div className={classes['main']}>
          <GreeterHead issuing={issuing} />
          <IssueTicket issuing={issuing} series={view.series} />
          {!issuing.several && <Diversions today={view.divertedToday} />}
          {!issuing.several && (
            <ComeBack
              care={careReasons.some((reason) => reason === issuing.customer.kind)}
              onIssued={issuing.setIssued}
            />
          )}
          {view.notices.failureSince === null && (
            <Button
              className={classes['failure'] ?? ''}
              variant="subtle"
              color="gray"
              h="var(--target)"
              onClick={() => setAsked('declare')}
            >
              {t('liveNotices.declare')}
            </Button>
          )}
        </div>
        <aside className={classes['side']} aria-label={t('greeter.lists')}>
          {issuing.issued && <IssuedTicket issued={issuing.issued} />}
          {beside.greeter}
          <SidePanel view={view} />
        </aside>
      </div>
    </>
  );
}
