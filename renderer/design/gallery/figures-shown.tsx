import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Duration } from '../duration.tsx';
import { Section } from '../section.tsx';
import { StatNumber, StatStrip } from '../stat-number.tsx';
import { StateMark } from '../state-mark.tsx';

export function FiguresShown(): ReactNode {
  const { t } = useTranslation('gallery');
  return (
    <Section title={t('figures.title')}>
      <StatStrip>
        <StatNumber label={t('figures.visitors')} value={186} unit={t('figures.people')} href="/design" />
        <StatNumber label={t('figures.waiting')} value={9} unit={t('figures.people')} />
        <StatNumber label={t('figures.longest')} value="32:07" note={<StateMark state="over-limit" />} />
        <StatNumber label={t('figures.meanWait')} value={<Duration length={401_000} />} n={171} />
        <StatNumber label={t('figures.meanWait')} value={null} note={t('figures.none')} />
      </StatStrip>
    </Section>
  );
}
