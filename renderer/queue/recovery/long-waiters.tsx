import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LongWaiter } from '../../../shared/queue/recovery.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { TicketRows } from '../ticket/ticket-rows.tsx';
import type { LongWaiters as Found } from './use-long-waiters.ts';
import classes from './long-waiters.module.css';

export interface LongWaitersProps {
  readonly query: Found;
  readonly onChoose: (ticketId: number) => void;
}

/** 服务补救: who has waited too long and is still here, the longest wait first, with what was done for them. */
export function LongWaiters({ query, onChoose }: LongWaitersProps): ReactNode {
  const { t } = useTranslation('queue');
  const rowOf = useRowOf();
  return (
    <QueryStates query={query}>
      {({ waiters, afterMinutes: count }) =>
        waiters.length === 0 ? (
          <p className={classes['words']}>{t('recovery.nobody', { count })}</p>
        ) : (
          <>
            <p className={classes['words']}>{t('recovery.sentence', { count })}</p>
            <TicketRows label={t('recovery.title')} onChoose={onChoose} rows={waiters.map(rowOf)} />
          </>
        )
      }
    </QueryStates>
  );
}

function useRowOf() {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return ({ ticketId, number, businessName, state, waitedMs, counterNumber, done }: LongWaiter) => ({
    id: ticketId,
    number,
    business: nameOf(businessName),
    note:
      done.length === 0 ? (
        t('recovery.notYet')
      ) : (
        <StateMark state="done">
          {[...new Set(done.map(({ kind }) => t(`recoveryKinds.${kind}`)))].join(' ')}
        </StateMark>
      ),
    state: (
      <span className={classes['state']}>
        <StateMark state={state}>{t('recovery.waited', { count: Math.floor(waitedMs / 60_000) })}</StateMark>
        {counterNumber !== null && (
          <span className={classes['where']}>{t('recovery.atCounter', { counter: counterNumber })}</span>
        )}
      </span>
    ),
  });
}
