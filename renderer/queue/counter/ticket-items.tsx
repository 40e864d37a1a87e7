import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketItem, TicketView } from '../../../shared/queue/ticket.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useDesk } from './desk-context.ts';
import { EndItemKeys } from './end-item-keys.tsx';
import classes from './ticket-items.module.css';

/** What the visit is about: each business with its count, and those that were not settled with the reason. */
export function TicketItems({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const { view } = useDesk();
  const timedOneByOne = view.rules.stepTiming && ticket.state === 'serving' && ticket.items.length > 1;
  return (
    <div>
      <ul className={classes['items']}>
        {ticket.items.map((item) => (
          <li key={item.id} className={classes['item']}>
            <ItemWords item={item} />
          </li>
        ))}
      </ul>
      {timedOneByOne && <EndItemKeys ticket={ticket} />}
    </div>
  );
}

function ItemWords({ item }: { readonly item: TicketItem }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const cause = useDesk().unsettled.get(item.id) ?? item.cause;
  return (
    <>
      <span className={classes['name']}>{nameOf(item.name)}</span>
      {item.count > 1 && (
        <span className={classes['count']}>{t('counter.times', { count: item.count })}</span>
      )}
      {cause && (
        <StateMark state="warning">
          {t('counter.unsettledMark', { cause: t(`unsettledCauses.${cause}`) })}
        </StateMark>
      )}
      {item.outcome === 'settled' && <StateMark state="finished" />}
      {item.outcome === null && item.mustInform && (
        <span className={classes['count']}>{t('counter.mustInform')}</span>
      )}
    </>
  );
}
