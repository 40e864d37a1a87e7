import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedPrint } from '../../../shared/printing/print-job-contract.ts';
import { isStopped } from '../../../shared/printing/printer.ts';
import { timeText } from '../../design/clock-text.ts';
import { DataTable } from '../../design/data-table.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { PrintStateMark } from '../print-state-mark.tsx';
import { usePaperName } from '../use-paper-name.ts';
import { type PrintsView, nameIn } from './prints-view.ts';
import classes from './prints.module.css';

export interface PrintsTableProps {
  readonly caption: string;
  readonly view: PrintsView;
  readonly prints: readonly ListedPrint[];
  readonly acts: (print: ListedPrint) => ReactNode;
}

/** Prints in a list: what, where, who asked and when, how it stands, and what can be done. */
export function PrintsTable({ caption, view, prints, acts }: PrintsTableProps): ReactNode {
  const { t } = useTranslation('printing');
  const timeZone = useTimeZone();
  const paperName = usePaperName();
  return (
    <DataTable
      caption={caption}
      rows={prints}
      rowKey={({ job }) => job.id}
      columns={[
        { title: t('queue.paper'), cell: (print) => paperName(print) },
        { title: t('queue.at'), cell: ({ job }) => timeText(job.askedAt, timeZone) },
        {
          title: t('queue.asked'),
          cell: ({ job: { stationId, personId } }) =>
            [nameIn(view.stations, stationId), nameIn(view.people, personId)].filter(Boolean).join(' '),
        },
        { title: t('queue.printer'), cell: ({ job }) => <PrinterOf view={view} job={job} /> },
        { title: t('queue.state'), cell: (print) => <StateOf print={print} /> },
        { title: t('queue.title'), titleHidden: true, cell: acts },
      ]}
    />
  );
}

function PrinterOf({
  view,
  job,
}: {
  readonly view: PrintsView;
  readonly job: ListedPrint['job'];
}): ReactNode {
  const { t } = useTranslation('printing');
  const printer = nameIn(view.printers, job.printerId);
  if (job.insteadOf === null) return printer;
  return t('queue.insteadOf', { printer, first: nameIn(view.printers, job.insteadOf) });
}

/** How a print stands, and below it why. */
function StateOf({ print }: { readonly print: ListedPrint }): ReactNode {
  const reason = useReason(print);
  return (
    <>
      <PrintStateMark state={print.job.state} />
      {reason !== '' && <div className={classes['reason']}>{reason}</div>}
    </>
  );
}

function useReason({ job, printerState }: ListedPrint): string {
  const { t } = useTranslation('printing');
  switch (job.state) {
    case 'queued':
    case 'sending':
      if (printerState.kind === 'trouble' && isStopped(printerState))
        return t(`troubles.${printerState.trouble}`);
      return job.state === 'queued' && job.trouble ? t(`troubles.${job.trouble}`) : '';
    case 'unknown':
      if (job.answer) return t('queue.answers.again');
      return job.trouble ? t(`troubles.${job.trouble}`) : t('queue.interrupted');
    case 'confirmed':
      return job.answer ? t('queue.answers.came-out') : '';
    case 'failed':
      return t(`queue.failures.${job.failure}`);
    case 'cancelled':
      return t(`queue.cancelledBy.${job.reason}`);
    case 'sent':
      return '';
  }
}
