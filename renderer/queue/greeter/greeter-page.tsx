import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useQueryOf } from '../../call/use-query-of.ts';
import { storeCalls } from '../../store/calls.ts';
import { queueCalls } from '../calls.ts';
import { BusinessTiles } from './business-tiles.tsx';
import { type Issued, IssuedTicket } from './issued-ticket.tsx';
import { WaitingToCancel } from './waiting-to-cancel.tsx';
import classes from './greeter-page.module.css';

/** 取号: the greeter issues tickets and sees who waits. */
export function GreeterPage(): ReactNode {
  const { t } = useTranslation('queue');
  const businessTypes = useQueryOf(storeCalls.businessTypes, {});
  const hall = useQueryOf(queueCalls.hall, {});
  const [issued, setIssued] = useState<Issued | null>(null);
  return (
    <Page>
      <div className={classes['greeter']}>
        <div className={classes['businesses']}>
          <PageTitle title={t('greeter.title')} sentence={t('greeter.sentence')} />
          <QueryStates
            query={businessTypes}
            isEmpty={(types) => types.every(({ active }) => !active)}
            empty={t('greeter.nothingOffered')}
          >
            {(types) => (
              <BusinessTiles
                types={types.filter(({ active }) => active)}
                series={hall.data?.series ?? []}
                onIssued={setIssued}
              />
            )}
          </QueryStates>
        </div>
        <aside className={classes['waiting']}>
          {issued && <IssuedTicket issued={issued} />}
          <QueryStates query={hall}>{({ waiting }) => <WaitingToCancel waiting={waiting} />}</QueryStates>
        </aside>
      </div>
    </Page>
  );
}
