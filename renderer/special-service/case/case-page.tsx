import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/special-service/case-view.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import classes from '../../design/record-page.module.css';
import { useScale } from '../../design/use-compact.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Colleagues } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { deskHref, useCaseAsked } from '../addresses.ts';
import { specialServiceCalls } from '../calls.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { MaterialList } from './material-list.tsx';
import { NextActs } from './next-acts.tsx';
import { NoticeList } from './notice-list.tsx';
import { SlipSection } from './slip-section.tsx';
import { WorkList } from './work-list.tsx';

/** One case: for whom, what is here, what comes next, and all that was done. */
export function CasePage(): ReactNode {
  const caseId = Math.max(1, useCaseAsked());
  const query = useQueryOf(specialServiceCalls.case, { caseId });
  return (
    <Page scale={useScale()}>
      <Colleagues>
        <QueryStates query={query}>{(one) => <CaseInFull key={one.id} one={one} />}</QueryStates>
      </Colleagues>
    </Page>
  );
}

function CaseInFull({ one }: { readonly one: CaseView }): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  return (
    <>
      <PageTitle
        title={t('case.title', { number: one.id, name: nameOf(one.name) })}
        tools={<Link href={deskHref}>{t('desk.back')}</Link>}
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <CaseFacts one={one} />
          <MaterialList one={one} />
          <NoticeList one={one} />
          <WorkList one={one} />
          <SlipSection one={one} />
        </div>
        <div className={`${classes['column']} ${classes['acts']}`}>
          <NextActs one={one} />
        </div>
        <CaseTimeline one={one} />
      </div>
    </>
  );
}
