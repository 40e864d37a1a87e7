import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type CaseList, type OpenCaseList, caseLists } from '../../../shared/special-service/case-view.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useScale } from '../../design/use-compact.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import classes from '../../first-contact/list/list.module.css';
import { Colleagues } from '../../first-contact/people.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { useListAsked } from '../addresses.ts';
import { specialServiceCalls } from '../calls.ts';
import { CaseRows } from './case-rows.tsx';

/** 特殊业务专席: today's cases, approvals that wait for me, what is due, late, or still to be passed on. */
export function DeskPage(): ReactNode {
  const { t } = useTranslation('special-service');
  const may = useMay();
  const [list, ask] = useListAsked();
  const cases = useQueryOf(specialServiceCalls.cases, { list }, { placeholderData: (before) => before });
  const counts: Readonly<Partial<Record<CaseList, number>>> = cases.data?.counts ?? {};
  const labelOf = (value: CaseList): string => {
    const name = t(`lists.${value}`);
    return counts[value] === undefined ? name : `${name} ${counts[value]}`;
  };
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('desk.title')}
        sentence={<DeskSentence counts={cases.data?.counts} />}
        tools={
          may(specialServiceCalls.openCase) && (
            <Button component={Link} href="/special/new" h="var(--target)">
              {t('desk.open')}
            </Button>
          )
        }
      />
      <SegmentedControl
        aria-label={t('desk.list')}
        className={classes['lists'] ?? ''}
        value={list}
        onChange={ask}
        data={caseLists.map((value) => ({ value, label: labelOf(value) }))}
      />
      <QueryStates query={cases}>
        {(found) => (
          <Colleagues>
            {found.cases.length === 0 ? <p>{t(`empty.${list}`)}</p> : <CaseRows lines={found.cases} />}
            {found.total > found.cases.length && (
              <p>{t('desk.cut', { shown: found.cases.length, total: found.total })}</p>
            )}
          </Colleagues>
        )}
      </QueryStates>
    </Page>
  );
}

type Counts = Readonly<Record<OpenCaseList, number>>;

/** What needs somebody first. */
function DeskSentence({ counts }: { readonly counts: Counts | undefined }): ReactNode {
  const { t } = useTranslation('special-service');
  if (!counts) return null;
  const { 'for-me': forMe, overdue: late, 'to-tell': toTell } = counts;
  if (forMe + late + toTell === 0) return t('desk.allDone');
  return t('desk.sentence', { forMe, late, toTell });
}
