import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { recordLists } from '../../../shared/first-contact/record-view.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useScale } from '../../design/use-compact.ts';
import { Explained } from '../../design/explained.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { useToday } from '../../design/use-today.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { useListAsked } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import { Colleagues } from '../people.tsx';
import classes from './list.module.css';
import { RecordRows } from './record-rows.tsx';

/** 首问: what I promised, what the hall has promised, what is late, waits for a department or is still to be told. */
export function FirstContactPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  const [list, ask] = useListAsked();
  const records = useQueryOf(firstContactCalls.records, { list }, { placeholderData: (before) => before });
  const late = useQueryOf(firstContactCalls.records, { list: 'overdue' }).data?.total ?? 0;
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('page.title')}
        sentence={late === 0 ? t('page.allInTime') : t('page.late', { count: late })}
        tools={
          may(firstContactCalls.takeRecord) && (
            <Button component={Link} href="/first-contact/new" h="var(--target)">
              {t('page.take')}
            </Button>
          )
        }
      />
      <SegmentedControl
        aria-label={t('page.list')}
        className={classes['lists'] ?? ''}
        value={list}
        onChange={ask}
        data={recordLists.map((value) => ({ value, label: t(`lists.${value}`) }))}
      />
      <QueryStates query={records}>
        {(found) => (
          <Colleagues>
            {found.records.length === 0 ? <p>{t(`empty.${list}`)}</p> : <RecordRows lines={found.records} />}
            {found.total > found.records.length && (
              <p>{t('page.cut', { shown: found.records.length, total: found.total })}</p>
            )}
          </Colleagues>
        )}
      </QueryStates>
      <RatesOfMonth />
    </Page>
  );
}

/** 首问办结率, 首问回告率 of the last thirty days, each with its n. */
function RatesOfMonth(): ReactNode {
  const { t } = useTranslation('first-contact');
  const today = useToday();
  const figures = useQueryOf(firstContactCalls.figures, { from: addDays(today, -29), to: today });
  return (
    <QueryStates query={figures}>
      {({ settled, told }) => (
        <StatStrip>
          {(
            [
              ['settled', settled],
              ['told', told],
            ] as const
          ).map(([name, { done, of }]) => (
            <StatNumber
              key={name}
              label={<Explained meaning={t(`rates.${name}.definition`)}>{t(`rates.${name}.name`)}</Explained>}
              value={of === 0 ? null : Math.round((100 * done) / of)}
              unit="%"
              n={of}
            />
          ))}
        </StatStrip>
      )}
    </QueryStates>
  );
}
