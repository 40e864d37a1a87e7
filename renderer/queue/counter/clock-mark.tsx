import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { limitStateOf } from '../../design/limit-state.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useLimit } from './use-limit.ts';

/** 办理中 where nothing runs against a limit, else 未超时, 将超时 or 已超时; a clock that stands still says why. */
export function ClockMark({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const limit = useLimit(ticket);
  if (!ticket.clock.running) return <StateMark state="paused">{t('counter.clockStopped')}</StateMark>;
  return <StateMark state={limit ? limitStateOf(limit) : 'serving'} strong />;
}
