import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PrintJobState, printJobStates } from '../../../shared/printing/print-job.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { DateField } from '../../design/date-field.tsx';
import { Section } from '../../design/section.tsx';
import { DayPrintActs } from './day-print-acts.tsx';
import { PrintsTable } from './prints-table.tsx';
import type { PrintsView } from './prints-view.ts';
import classes from './prints.module.css';

export interface DayPrintsProps {
  readonly view: PrintsView;
  readonly date: BusinessDate;
  readonly onDate: (date: BusinessDate) => void;
}

/** What a print can end as: what is still open stands above. */
const endStates = printJobStates.filter((state) => state !== 'queued' && state !== 'sending');

/** What was asked for on a day and what became of it, newest first. */
export function DayPrints({ view, date, onDate }: DayPrintsProps): ReactNode {
  const { t } = useTranslation('printing');
  const [state, setState] = useState<PrintJobState | ''>('');
  const [printerId, setPrinterId] = useState('');
  const open = new Set(view.open.map(({ job }) => job.id));
  const over = view.day.filter(({ job }) => !open.has(job.id));
  const shown = over.filter(
    ({ job }) =>
      (state === '' || job.state === state) && (printerId === '' || String(job.printerId) === printerId),
  );
  return (
    <Section title={t('queue.day')}>
      <div className={classes['filter']}>
        <DateField label={t('queue.date')} value={date} onChange={onDate} />
        <NativeSelect
          label={t('queue.state')}
          data={[
            { value: '', label: t('queue.all') },
            ...endStates.map((one) => ({ value: one, label: t(`jobStates.${one}`) })),
          ]}
          value={state}
          onChange={({ currentTarget: { value } }) => setState(value as PrintJobState | '')}
        />
        <NativeSelect
          label={t('queue.printer')}
          data={[
            { value: '', label: t('queue.all') },
            ...view.printers.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={printerId}
          onChange={({ currentTarget: { value } }) => setPrinterId(value)}
        />
      </div>
      {shown.length === 0 ? (
        <p>{t(over.length === 0 ? 'queue.noneOfDay' : 'queue.noneOfFilter')}</p>
      ) : (
        <PrintsTable
          caption={t('queue.day')}
          view={view}
          prints={shown}
          acts={(print) => <DayPrintActs print={print} newestCopy={newestCopyOf(view, print)} />}
        />
      )}
    </Section>
  );
}

/** The newest copy of the same paper that the screen shows: the next one is behind it. */
function newestCopyOf({ day, open }: PrintsView, { job }: PrintsView['day'][number]): number {
  const same = [...day, ...open].filter(
    ({ job: { paper, subject } }) =>
      paper === job.paper && subject.kind === job.subject.kind && subject.id === job.subject.id,
  );
  return Math.max(...same.map((print) => print.job.copy));
}
