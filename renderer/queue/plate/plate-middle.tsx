import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import { stateShapes } from '../../design/state-shapes.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import classes from './plate-page.module.css';

type Plate = NonNullable<OutputOf<typeof queueContract.plate>>;

export interface PlateMiddleProps {
  readonly state: Plate['state'] | 'lost';
  readonly ticket: Plate['ticket'];
}

/** What the counter does now: the number that is called or served, or the word for it. */
export function PlateMiddle({ state, ticket }: PlateMiddleProps): ReactNode {
  const { t } = useTranslation('queue');
  if (state === 'lost') return <Word kind="lost" shape={stateShapes.offline} words={t('plate.lost')} />;
  if (ticket) {
    return (
      <div className={classes['middle']} data-kind={ticket.state} aria-live="polite">
        <TicketNumber number={ticket.number} />
        <p>{t(`plate.${ticket.state}`)}</p>
      </div>
    );
  }
  if (state === 'paused') return <Word kind="paused" shape={stateShapes.paused} words={t('plate.paused')} />;
  if (state === 'closed') return <Word kind="closed" shape={stateShapes.closed} words={t('plate.closed')} />;
  return (
    <div className={classes['middle']} data-kind="free">
      <p className={classes['word']}>{t('plate.free')}</p>
      <p>{t('plate.freeHint')}</p>
    </div>
  );
}

interface WordProps {
  readonly kind: string;
  readonly shape: ReactElement;
  readonly words: string;
}

function Word({ kind, shape, words }: WordProps): ReactNode {
  return (
    <div className={classes['middle']} data-kind={kind}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shape}
      </svg>
      <p className={classes['word']}>{words}</p>
    </div>
  );
}
