import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice.tsx';
import { useHostStatus } from './use-hall.ts';

/** A clock that was set back by less than this is not worth a word, ms. */
const aheadWorthSaying = 2000;

/** What the staff should know of the host itself: invented data, a clock that was set back, a disk that is nearly full. */
export function HostNotices(): ReactNode {
  const { t } = useTranslation();
  const status = useHostStatus();
  return (
    <>
      {status?.demo === true && <Notice kind="info">{t('demoHint')}</Notice>}
      {status !== undefined && status.clockAheadBy > aheadWorthSaying && (
        <Notice kind="warning">{t('clockAhead')}</Notice>
      )}
      {status?.diskLow === true && <Notice kind="warning">{t('diskLow')}</Notice>}
    </>
  );
}
