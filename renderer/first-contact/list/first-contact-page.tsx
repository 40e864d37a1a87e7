import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type RecordLine, type RecordList, recordLists } from '../../../shared/first-contact/record-view.ts';
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
import { figureRecordsHref, figuresHref, networkHref, suggestionsHref, useListAsked } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import { Colleagues } from '../people.tsx';
import classes from './list.module.css';
import { HandedGroups } from './handed-groups.tsx';
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
          <>
            <Link href={networkHref}>{t('network.link')}</Link>
            <Link href={suggestionsHref}>{t('suggestions.link')}</Link>
            <Link href={figuresHref}>{t('figures.link')}</Link>
            {may(firstContactCalls.takeRecord) && (
              <Button component={Link} href="/first-contact/new" h="var(--target)">
                {t('page.take')}
              </Button>
            )}
          </>
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
            {found.records.length === 0 ? (
              <p>{t(`empty.${list}`)}</p>
            ) : (
              <Lines list={list} lines={found.records} />
            )}
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

/** What waits for a department stands by department, everything else in one list. */
function Lines({
  list,
  lines,
}: {
  readonly list: RecordList;
  readonly lines: readonly RecordLine[];
}): ReactNode {
  return list === 'handed' ? <HandedGroups lines={lines} /> : <RecordRows lines={lines} />;
}

/** 首问办结率, 首问回告率 of the last thirty days, each with its n. */
function RatesOfMonth(): ReactNode {
  const { t } = useTranslation('first-contact');
  const today = useToday();
  const figures = useQueryOf(firstContactCalls.figures, { from: addDays(today, -29), to: today });
  return (
    <QueryStates query={figures}>
      {({ rates }) => (
        <StatStrip>
          {(['settled', 'told'] as const).map((name) => (
            <StatNumber
              key={name}
              label={<Explained meaning={t(`rates.${name}.definition`)}>{t(`rates.${name}.name`)}</Explained>}
              value={rates[name].of === 0 ? null : Math.round((100 * rates[name].done) / rates[name].of)}
              unit="%"
              n={rates[name].of}
              href={figureRecordsHref(name, 30)}
            />
          ))}
        </StatStrip>
      )}
    </QueryStates>
  );
}
