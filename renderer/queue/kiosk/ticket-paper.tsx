import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperProgress } from '../../../shared/printing/print-job-contract.ts';
import { ticketPaperKind } from '../../../shared/queue/ticket-paper-kind.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { printingCalls } from '../../printing/calls.ts';
import classes from './taken-number.module.css';

/** Where the customer's paper is. Without one, or while nobody knows, the number has to be remembered: it is valid. */
export function TicketPaper({ ticketId }: { readonly ticketId: number }): ReactNode {
  const { t } = useTranslation('queue');
  const subject = { kind: 'ticket', id: ticketId };
  const { data } = useQueryOf(printingCalls.paper, { paper: ticketPaperKind, subject });
  return <output className={classes['remember']}>{data === undefined ? '' : wordsOf(data, t)}</output>;
}

function wordsOf(progress: PaperProgress | null, t: TFunction<'queue'>): string {
  switch (progress?.state) {
    case 'queued':
    case 'sending':
      return t(progress.trouble === null ? 'kioskPaper.printing' : `kioskPaper.troubles.${progress.trouble}`);
    case 'confirmed':
      return t('kioskPaper.printed');
    case 'sent':
      return t('kioskPaper.sent');
    case 'unknown':
      return t('kioskPaper.unknown');
    default:
      return t('kiosk.remember');
  }
}
