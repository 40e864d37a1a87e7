import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { storeCalls } from '../../store/calls.ts';
import type { HallView } from '../hall-view.ts';
import { CustomerChoice } from '../ticket/customer-choice.tsx';
import { BusinessTiles } from './business-tiles.tsx';
import { IssueTray } from './issue-tray.tsx';
import type { Issuing } from './use-issuing.ts';

export interface IssueTicketProps {
  readonly issuing: Issuing;
  readonly series: HallView['series'];
}

/** Who the customer is, what is wanted, and for several businesses the tray in which they are gathered. */
export function IssueTicket({ issuing, series }: IssueTicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const businessTypes = useQueryOf(storeCalls.businessTypes, {});
  const { customer, setCustomer, several } = issuing;
  return (
    <>
      <CustomerChoice legend={t('greeter.customer')} value={customer} onChange={setCustomer} />
      <QueryStates
        query={businessTypes}
        isEmpty={(types) => types.every(({ active }) => !active)}
        empty={t('greeter.nothingOffered')}
      >
        {(types) => (
          <>
            <BusinessTiles types={types.filter(({ active }) => active)} series={series} issuing={issuing} />
            {several && <IssueTray issuing={issuing} types={types} />}
          </>
        )}
      </QueryStates>
    </>
  );
}
