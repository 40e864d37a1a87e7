import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RecordView } from '../../../shared/first-contact/record-view.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import classes from '../../design/record-page.module.css';
import { useScale } from '../../design/use-compact.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { recordsHref, useRecordAsked } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import { PrintSlipKey } from '../print-slip-key.tsx';
import { Colleagues } from '../people.tsx';
import { NextActs } from './next-acts.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordTimeline } from './record-timeline.tsx';

/** One record: what was asked, by when it is promised, what comes next, and all that was done. */
export function RecordPage(): ReactNode {
  const recordId = Math.max(1, useRecordAsked());
  const record = useQueryOf(firstContactCalls.record, { recordId });
  return (
    <Page scale={useScale()}>
      <Colleagues>
        <QueryStates query={record}>{(view) => <RecordInFull key={view.id} record={view} />}</QueryStates>
      </Colleagues>
    </Page>
  );
}

function RecordInFull({ record }: { readonly record: RecordView }): ReactNode {
  const { t } = useTranslation('first-contact');
  return (
    <>
      <PageTitle
        title={t('record.title', { number: record.id })}
        sentence={record.matter}
        tools={
          <>
            <PrintSlipKey record={record} />
            <Link href={recordsHref}>{t('page.back')}</Link>
          </>
        }
      />
      <div className={classes['columns']}>
        <RecordFacts record={record} />
        <div className={`${classes['column']} ${classes['acts']}`}>
          <NextActs record={record} />
        </div>
        <RecordTimeline record={record} />
      </div>
    </>
  );
}
