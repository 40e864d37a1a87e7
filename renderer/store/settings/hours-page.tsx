import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { storeCalls } from '../calls.ts';
import { CalendarSection } from './calendar-section.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { WeekHours } from './week-hours.tsx';

/** 设置 → 营业时间与日历. */
export function HoursPage(): ReactNode {
  const { t } = useTranslation('store');
  const profile = useQueryOf(storeCalls.profile, {});
  return (
    <SettingsFrame section="hours" sentence={t('pages.sentences.hours')}>
      <QueryStates query={profile}>{(hall) => <WeekHours hours={hall.openingHours} />}</QueryStates>
      <CalendarSection />
    </SettingsFrame>
  );
}
