import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { states } from '../../../shared/design/states.ts';
import { Section } from '../section.tsx';
import { StateMark } from '../state-mark.tsx';
import classes from './gallery.module.css';

export function StatesShown(): ReactNode {
  const { t } = useTranslation('gallery');
  return (
    <Section title={t('states.title')} aside={t('states.aside')}>
      <ul className={classes['states']}>
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
