import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketPaper } from './ticket-paper.tsx';
import { TouchButton } from './touch-button.tsx';
import type { Issued } from './visit.ts';
import { WholeScreen } from './whole-screen.tsx';
import classes from './taken-number.module.css';

export interface TakenNumberProps {
  readonly issued: Issued;
  /** Until the next customer's screen. */
  readonly secondsLeft: number | null;
  readonly onDone: () => void;
}

/** 取到号: the number, as large as it can be. */
export function TakenNumber({ issued, secondsLeft, onDone }: TakenNumberProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <WholeScreen
      title={t('kiosk.yourNumber')}
      acts={
        <TouchButton look="primary" onClick={onDone}>
          {t('kiosk.done')}
        </TouchButton>
      }
    >
      <output className={classes['number']} translate="no">
        {issued.ticket.number}
      </output>
      <TicketPaper ticketId={issued.ticket.id} />
      <p>{wordsOf(issued, t)}</p>
      {secondsLeft !== null && (
        <small className={classes['left']}>{t('kiosk.backIn', { seconds: secondsLeft })}</small>
      )}
    </WholeScreen>
  );
}

/** How long it is until the call, in people. */
function wordsOf({ ahead, wait }: Issued, t: TFunction<'queue'>): string {
  if (wait.kind === 'at-once') return t('kiosk.atOnce');
  return ahead === 0 ? t('kiosk.nobodyAhead') : t('kiosk.aheadOfYou', { count: ahead });
}
