import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingLine } from '../../shared/queue/lines.ts';
import { MinutesSince } from '../design/counting.tsx';
import { type Column, DataTable } from '../design/data-table.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { TicketNumber } from '../design/ticket-number.tsx';
import { useNameOf } from '../store/use-name-of.ts';
import { useWaitState } from './use-wait-state.ts';
import classes from './waiting-table.module.css';

export interface WaitingTableProps {
  /** In calling order. */
  readonly waiting: readonly WaitingLine[];
  /** What can be done with each, in a last column. */
  readonly acts?: Column<WaitingLine>;
}

/** Everyone who waits: number, business, class, and how long, with the state of the wait. */
export function WaitingTable({ waiting, acts }: WaitingTableProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const stateOf = useWaitState();
  return (
    <DataTable
      caption={t('waitingTable.caption')}
      rows={waiting}
      rowKey={(line) => line.id}
      columns={[
        { title: t('waitingTable.number'), cell: (line) => <TicketNumber number={line.number} size="row" /> },
        { title: t('waitingTable.business'), cell: (line) => nameOf(line.businessName) },
        { title: t('waitingClass'), cell: (line) => <ClassWord line={line} /> },
        {
          title: t('waitingTable.waited'),
          align: 'number',
          cell: (line) => (
            <StateMark state={stateOf(line.queuedAt)}>
              <MinutesSince since={line.queuedAt} />
            </StateMark>
          ),
        },
        ...(acts ? [acts] : []),
      ]}
    />
  );
}

/** The class in a quiet word, for the staff's eyes only: who is served with care by the reason, 普通 by nothing. */
function ClassWord({ line: { priorityClass, classReason } }: { readonly line: WaitingLine }): ReactNode {
  const { t } = useTranslation('queue');
  if (priorityClass === 'ordinary') return null;
  return (
    <span className={classes['class']}>
      {classReason ? t(`careReasons.${classReason}`) : t(`classes.${priorityClass}`)}
    </span>
  );
}
