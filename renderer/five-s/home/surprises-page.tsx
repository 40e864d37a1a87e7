import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SurpriseMonth } from '../../../shared/five-s/round.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import classes from './five-s-page.module.css';

/** 突击检查记录: what was drawn, as far as its days have come, and the proof that it was drawn before. */
export function SurprisesPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const columns = useColumns();
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('surprises.title')}
        sentence={t('surprises.sentence')}
        tools={<Link href="/five-s">{t('round.back')}</Link>}
      />
      <QueryStates
        query={useQueryOf(fiveSCalls.surprises, {})}
        isEmpty={(months) => months.length === 0}
        empty={t('surprises.none')}
      >
        {(months) => (
          <DataTable
            caption={t('surprises.caption')}
            columns={columns}
            rows={months}
            rowKey={({ month }) => month}
          />
        )}
      </QueryStates>
    </Page>
  );
}

function useColumns(): Column<SurpriseMonth>[] {
  const { t } = useTranslation('five-s');
  const timeZone = useTimeZone();
  return [
    { title: t('surprises.month'), cell: ({ month }) => month },
    {
      title: t('surprises.drawnAt'),
      cell: ({ drawnAt }) => `${businessDateOf(drawnAt, timeZone)} ${timeText(drawnAt, timeZone)}`,
    },
    { title: t('surprises.days'), cell: ({ days }) => <Days days={days} /> },
    {
      title: t('surprises.seal'),
      cell: ({ commitment }) => <span className={classes['code']}>{commitment}</span>,
    },
    {
      title: t('surprises.salt'),
      cell: ({ salt }) => <span className={classes['code']}>{salt ?? t('surprises.saltLater')}</span>,
    },
  ];
}

function Days({ days }: Pick<SurpriseMonth, 'days'>): ReactNode {
  const { t } = useTranslation('five-s');
  if (days.length === 0) return t('surprises.noneYet');
  return (
    <div className={classes['stack']}>
      {days.map(({ date, done }) => (
        <StateMark key={date} state={done ? 'done' : 'warning'}>
          {t(done ? 'surprises.done' : 'surprises.missed', { date: date.slice(5) })}
        </StateMark>
      ))}
    </div>
  );
}
