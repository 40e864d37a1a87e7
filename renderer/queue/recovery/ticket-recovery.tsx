import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryView } from '../../../shared/queue/recovery.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { useWho } from '../surge/use-who.ts';
import { LogRecovery } from './log-recovery.tsx';
import { useLongWaiters } from './use-long-waiters.ts';
import classes from './ticket-recovery.module.css';

/** 服务补救 of one ticket: what was done about its wait, and one touch to note what is done now. */
export function TicketRecovery({ ticketId }: { readonly ticketId: number }): ReactNode {
  const { t } = useTranslation('queue');
  const done = useQueryOf(queueCalls.recoveriesOf, { ticketId });
  const waitedTooLong = useLongWaiters().data?.waiters.some((waiter) => waiter.ticketId === ticketId);
  const [asked, setAsked] = useState(false);
  return (
    <section className={classes['recovery']} aria-label={t('recovery.title')}>
      <h3 className={classes['title']}>{t('recovery.title')}</h3>
      <QueryStates query={done}>{({ recoveries }) => <RecoveryList recoveries={recoveries} />}</QueryStates>
      {waitedTooLong === true || asked ? (
        <LogRecovery ticketId={ticketId} />
      ) : (
        <Button
          className={classes['ask'] ?? ''}
          variant="subtle"
          color="gray"
          h="var(--target)"
          onClick={() => setAsked(true)}
        >
          {t('recovery.act')}
        </Button>
      )}
    </section>
  );
}

function RecoveryList({ recoveries }: { readonly recoveries: readonly RecoveryView[] }): ReactNode {
  if (recoveries.length === 0) return null;
  return (
    <ul className={classes['list']}>
      {recoveries.map((recovery) => (
        <RecoveryLine key={recovery.id} recovery={recovery} />
      ))}
    </ul>
  );
}

function RecoveryLine({
  recovery: { id, kind, words, by, at },
}: {
  readonly recovery: RecoveryView;
}): ReactNode {
  const { t } = useTranslation('queue');
  const who = useWho();
  const timeZone = useTimeZone();
  const { run, busy } = useCommands();
  const once = useOncePerPress();
  const what = words ?? t(`recoveryKinds.${kind}`);
  return (
    <li>
      <span>
        {what}
        <span className={classes['by']}>
          {t('recovery.by', { who: who(by), time: timeText(at, timeZone) })}
        </span>
      </span>
      <Button
        variant="subtle"
        color="gray"
        px="xs"
        h="var(--target)"
        disabled={busy}
        aria-label={t('recovery.takeBackIt', { what })}
        onClick={() => once(() => run(queueCalls.takeBackRecovery, { recoveryId: id }))}
      >
        {t('recovery.takeBack')}
      </Button>
    </li>
  );
}
