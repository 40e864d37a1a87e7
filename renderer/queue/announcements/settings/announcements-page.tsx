import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsFrame } from '../../../store/settings/settings-frame.tsx';
import { ClipsSection } from './clips-section.tsx';
import { DisplaysSection } from './displays-section.tsx';
import { NoticeForm } from './notice-form.tsx';
import { RulesSection } from './rules-section.tsx';
import { SpokenLog } from './spoken-log.tsx';
import { ThisMachine } from './this-machine.tsx';

/** 设置 → 播报: what the hall hears when a number is called, how loud, and from which screen. */
export function AnnouncementsPage(): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <SettingsFrame section="announcements" sentence={t('announcements.sentence')}>
      <ThisMachine />
      <RulesSection />
      <DisplaysSection />
      <ClipsSection />
      <NoticeForm />
      <SpokenLog />
    </SettingsFrame>
  );
}
