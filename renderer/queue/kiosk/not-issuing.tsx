import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issuing } from '../../../shared/queue/kiosk-hours.ts';
import { addDays, businessDateOf, weekdayOf } from '../../../shared/time/business-date.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { weekdayName } from '../../design/calendar-names.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { WholeScreen } from './whole-screen.tsx';

export interface NotIssuingProps {
  readonly issuing: Extract<Issuing, { kind: 'closed' | 'stopped' }>;
}

/** Why there are no numbers now, and when there are again or who helps. */
export function NotIssuing({ issuing }: NotIssuingProps): ReactNode {
  const { t } = useTranslation('queue');
  if (issuing.kind === 'stopped') {
    return (
      <WholeScreen title={t('kiosk.stopped')}>
        <p>{t('kiosk.stoppedHint')}</p>
      </WholeScreen>
    );
  }
  return (
    <WholeScreen title={t('kiosk.closed')}>
      <p>{issuing.opensAt === null ? t('kiosk.opensUnknown') : <Opening at={issuing.opensAt} />}</p>
    </WholeScreen>
  );
}

/** The next opening as people say it. @param at UTC ms */
function Opening({ at }: { readonly at: number }): ReactNode {
  const { t, i18n } = useTranslation('queue');
  const timeZone = useTimeZone();
  const today = businessDateOf(useHostNow(), timeZone);
  const date = businessDateOf(at, timeZone);
  const time = timeText(at, timeZone);
  if (date === today) return t('kiosk.opensToday', { time });
  if (date === addDays(today, 1)) return t('kiosk.opensTomorrow', { time });
  return t('kiosk.opensOn', { weekday: weekdayName(weekdayOf(date), i18n.language), time });
}
