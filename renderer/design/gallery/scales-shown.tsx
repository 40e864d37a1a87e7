import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scale } from '../page.tsx';
import { Section } from '../section.tsx';
import classes from './gallery.module.css';

const scales: readonly Scale[] = ['counter', 'desk', 'tablet', 'customer', 'display'];

export function ScalesShown(): ReactNode {
  const { t } = useTranslation('gallery');
  return (
    <Section title={t('scales.title')} aside={t('scales.aside')}>
      <div className={classes['scales']}>
        {scales.map((scale) => (
          <div key={scale}>
            <div data-scale={scale}>
              <div className={classes['sampleFigure']}>{t('scales.ticket')}</div>
              <div className={classes['sample']}>{t('scales.sample')}</div>
              <div className={classes['sampleSmall']}>{t('scales.small')}</div>
            </div>
            <span className={classes['scaleName']}>{t(`scales.${scale}`)}</span>
          </div>
        ))}
      </div>
    </Section>
  );
}
