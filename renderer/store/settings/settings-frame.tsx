import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { WithSideNav } from '../../design/side-nav.tsx';

/** The sections of the settings in their order, and where each is found. Later rooms bring some of them. */
const sections = {
  hall: '/settings',
  businesses: '/settings/businesses',
  series: '/settings/series',
  counters: '/settings/counters',
  special: '/settings/special',
  kiosk: '/settings/kiosk',
  ticket: '/settings/ticket',
  people: '/settings/people',
  departments: '/settings/departments',
  suggestions: '/settings/suggestions',
  stations: '/settings/stations',
  printers: '/settings/printers',
  announcements: '/settings/announcements',
  surge: '/settings/surge',
  themes: '/settings/themes',
  milestones: '/settings/milestones',
  gifts: '/settings/gifts',
  checklists: '/settings/checklists',
  hours: '/settings/hours',
  rules: '/settings/rules',
  rights: '/settings/rights',
  audit: '/settings/audit',
} as const;
export type SettingsSection = keyof typeof sections;

export interface SettingsFrameProps {
  readonly section: SettingsSection;
  readonly sentence: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** 设置: one section, with the way to the others beside it. */
export function SettingsFrame({ section, sentence, tools, children }: SettingsFrameProps): ReactNode {
  const { t } = useTranslation('store');
  const { mayOpen } = useWhoIsHere();
  const offered = (Object.entries(sections) as [SettingsSection, string][]).filter(([, href]) =>
    mayOpen(href),
  );
  const items = offered.map(([name, href]) => ({
    href,
    words: t(`pages.sections.${name}`),
  }));
  return (
    <Page>
      <WithSideNav label={t('pages.title')} items={items} current={sections[section]}>
        <PageTitle title={t(`pages.sections.${section}`)} sentence={sentence} tools={tools} />
        {children}
      </WithSideNav>
    </Page>
  );
}
