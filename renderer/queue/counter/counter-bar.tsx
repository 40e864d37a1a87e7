import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useKeys } from '../../design/keys/keys-context.ts';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { PrinterWord } from '../../printing/printer-word.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { PauseClock } from '../pause-clock.tsx';
import { SurgeWord } from '../surge/surge-word.tsx';
import { BackWithPapers } from './back-with-papers.tsx';
import { BarClock } from './bar-clock.tsx';
import { BarKeys } from './bar-keys.tsx';
import { useDesk } from './desk-context.ts';
import { LastOverLimit } from './last-over-limit.tsx';
import { PrimaryKey } from './now-at-counter.tsx';
import { StepLine } from './step-line.tsx';
import { StripShown } from './strips/strip-shown.tsx';
import {
  useFirstContactKey,
  useLatelyKey,
  useOutOfTurnKeys,
  useSeatKeys,
  useSignOutKey,
  useTakeUpKey,
} from './use-counter-keys.ts';
import classes from './counter-bar.module.css';

/** The counter in one line, above the program in which the clerk works. It grows only while something is chosen. */
export function CounterBar(): ReactNode {
  const { t } = useTranslation('queue');
  const { view, ticket } = useDesk();
  const [manager, pause, switchPerson, leave] = useSeatKeys();
  const firstContact = useFirstContactKey();
  useKeys([
    ...useOutOfTurnKeys(),
    useTakeUpKey(),
    useLatelyKey(),
    useSignOutKey(),
    ...(leave ? [leave] : []),
  ]);
  return (
    <>
      <header className={classes['bar']}>
        <h1 className={classes['counter']} aria-label={t('counter.number', { number: view.counter.number })}>
          {view.counter.number}
        </h1>
        <div className={classes['now']}>{ticket ? <TicketInBar ticket={ticket} /> : <FreeInBar />}</div>
        <p className={classes['waiting']}>
          <PrinterWord />
          <SurgeWord />
          <span>
            {t('counter.waiting')} <b>{view.waiting}</b>
          </span>
        </p>
        <div className={classes['keys']}>
          <PrimaryKey />
          <BarKeys
            ticket={ticket}
            others={[...firstContact, manager, pause, switchPerson].flatMap((key) => (key ? [key] : []))}
          />
        </div>
      </header>
      <BackWithPapers />
      <StepLine />
      <LastOverLimit />
      <StripShown />
    </>
  );
}

function TicketInBar({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const nameOf = useNameOf();
  const others = ticket.items.length - 1;
  return (
    <>
      <TicketNumber number={ticket.number} size="strong" />
      <span className={classes['business']}>
        {nameOf(ticket.businessName)}
        {others > 0 && ` +${others}`}
      </span>
      <BarClock ticket={ticket} />
    </>
  );
}

function FreeInBar(): ReactNode {
  const { t } = useTranslation('queue');
  const { view } = useDesk();
  const [first] = view.next;
  if (view.counter.pause) {
    return (
      <>
        <span>{t('counter.paused')}</span>
        <PauseClock pause={view.counter.pause} />
      </>
    );
  }
  return <span>{first ? t('counter.ready', { number: first.number }) : t('counter.nobody')}</span>;
}
