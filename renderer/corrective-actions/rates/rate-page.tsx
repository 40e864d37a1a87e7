import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { actionHref, boardHref, rateHref, useRateAsked } from '../addresses.ts';
import { PeriodChoice } from '../board/period-choice.tsx';
import { correctiveActionsCalls } from '../calls.ts';
import { ActionStateMark } from '../state-words.tsx';
import { useScale } from '../../design/use-compact.ts';

/** The records behind a headline rate: every action that counts, and whether it is a hit. */
export function RatePage(): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { rate, days } = useRateAsked();
  const [, go] = useLocation();
  const nameOf = useNameOf();
  const timeZone = useTimeZone();
  const behind = useQueryOf(
    correctiveActionsCalls.behindRate,
    { rate, days },
    { placeholderData: (before) => before },
  );
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('rates.title', { name: t(`rates.${rate}.name`), count: days })}
        sentence={t(`rates.${rate}.definition`)}
        tools={<Link href={boardHref}>{t('rates.back')}</Link>}
      />
      <PeriodChoice days={days} onDays={(period) => go(rateHref(rate, period))} />
      <QueryStates query={behind} isEmpty={({ lines }) => lines.length === 0} empty={t('rates.nothing')}>
        {({ lines }) => (
          <DataTable
            caption={t('rates.caption')}
            rows={lines}
            rowKey={({ action }) => action.id}
            columns={[
              {
                title: t('rates.action'),
                cell: ({ action }) => <Link href={actionHref(action.id)}>{nameOf(action.title)}</Link>,
              },
              {
                title: t('rates.outcome'),
                cell: ({ hit }) => (hit ? t(`rates.hit.${rate}`) : t(`rates.missed.${rate}`)),
              },
              {
                title: t('rates.state'),
                cell: ({ action }) => <ActionStateMark state={action.life.state} />,
              },
              {
                title: t('rates.opened'),
                cell: ({ action }) => businessDateOf(action.openedAt, timeZone),
              },
            ]}
          />
        )}
      </QueryStates>
    </Page>
  );
}
