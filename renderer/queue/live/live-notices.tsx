import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/notice.tsx';
import type { HallView } from '../hall-view.ts';
import { FailureNotice, type FailureNoticeProps } from './failure-notice.tsx';
import { SurgeNow } from '../surge/surge-now.tsx';
import classes from './live-notices.module.css';
import { ManagerCalls } from './manager-calls.tsx';
import { UncertifiedNotices } from './uncertified-notices.tsx';

export interface LiveNoticesProps extends Omit<FailureNoticeProps, 'since'> {
  readonly view: HallView;
}

/**
 * What asks for somebody now: a system failure, counters that call, a surge, customers whom nobody is certified for,
 * many customers who need care.
 */
export function LiveNotices({
  view: { counters, notices, uncertified },
  ...failure
}: LiveNoticesProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <div className={classes['notices']}>
      <FailureNotice since={notices.failureSince} {...failure} />
      <ManagerCalls counters={counters} />
      <SurgeNow />
      <UncertifiedNotices lines={uncertified} />
      {notices.careCrowd && <Notice kind="info">{t('liveNotices.careCrowd')}</Notice>}
    </div>
  );
}
