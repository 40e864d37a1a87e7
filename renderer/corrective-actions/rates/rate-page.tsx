import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import type { ActionRate } from '../../../shared/corrective-actions/views.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { type Period, actionHref, boardHref, rateHref, useRateAsked } from '../addresses.ts';
import { PeriodChoice } from '../board/period-choice.tsx';
import { correctiveActionsCalls } from '../calls.ts';
import { ActionStateMark } from '../state-words.tsx';
import { useScale } from '../../design/use-compact.ts';

/** The records behind a headline rate. */
export function RatePage(): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { rate, days } = useRateAsked();
  const [, go] = useLocation();
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('rates.title', { name: t(`rates.${rate}.name`), count: days })}
        sentence={t(`rates.${rate}.definition`)}
        tools={<Link href={boardHref}>{t('rates.back')}</Link>}
      />
      <PeriodChoice days={days} onDays={(period) => go(rateHref(rate, period))} />
      {rate === 'repeat' ? <FailedItems days={days} /> : <RatedActions rate={rate} days={days} />}
    </Page>
  );
}

interface RatedActionsProps {
  readonly rate: ActionRate;
  readonly days: Period;
}

/** Every action that counts, and whether it is a hit. */
function RatedActions({ rate, days }: RatedActionsProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  const timeZone = useTimeZone();
  const behind = useQueryOf(
    correctiveActionsCalls.behindRate,
    { rate, days },
    { placeholderData: (before) => before },
  );
  return (
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
  );
}

/** 重复问题率: every item that failed in a check, and whether it had failed shortly before. */
function FailedItems({ days }: Pick<RatedActionsProps, 'days'>): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  const behind = useQueryOf(
    correctiveActionsCalls.behindRepeats,
    { days },
    { placeholderData: (before) => before },
  );
  return (
    <QueryStates query={behind} isEmpty={({ items }) => items.length === 0} empty={t('rates.nothingFailed')}>
      {({ items }) => (
        <DataTable
          caption={t('rates.failedCaption')}
          rows={items}
          rowKey={({ checkId, itemCode }) => `${checkId}/${itemCode}`}
          columns={[
            {
              title: t('rates.item'),
              cell: ({ checkId, itemCode, title }) => (
                <Link href={`/five-s/round?check=${checkId}`}>{`${itemCode} ${nameOf(title)}`}</Link>
              ),
            },
            {
              title: t('rates.outcome'),
              cell: ({ again }) => (again ? t('rates.hit.repeat') : t('rates.missed.repeat')),
            },
            { title: t('rates.date'), cell: ({ businessDate }) => businessDate },
          ]}
        />
      )}
    </QueryStates>
  );
}
