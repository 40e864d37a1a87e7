import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice.tsx';
import { useHostStatus } from './use-hall.ts';

/** A clock that was set back by less than this is not worth a word, ms. */
const aheadWorthSaying = 2000;

/** What the staff should know of the host itself: a clock that was set back. */
export function HostNotices(): ReactNode {
  const { t } = useTranslation();
  const ahead = useHostStatus()?.clockAheadBy ?? 0;
  return ahead > aheadWorthSaying && <Notice kind="warning">{t('clockAhead')}</Notice>;
}
