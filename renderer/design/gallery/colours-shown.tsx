import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { operatorAccents, operators } from '../operator-accents.ts';
import { Section } from '../section.tsx';
import classes from './gallery.module.css';

const tones = ['quiet', 'call', 'work', 'care', 'alarm'] as const;

export function ColoursShown(): ReactNode {
  const { t } = useTranslation('gallery');
  return (
    <Section title={t('colours.title')} aside={t('colours.aside')}>
      <div className={classes['line']}>
        {operators.map((operator) => (
          <Swatch key={operator} style={{ background: operatorAccents[operator][7], color: '#fff' }}>
            {t(`colours.${operator}`)}
          </Swatch>
        ))}
      </div>
      <div className={classes['line']}>
        {tones.map((tone) => (
          <Swatch key={tone} style={{ background: `var(--${tone}-wash)`, color: `var(--${tone})` }}>
            {t(`colours.${tone}`)}
          </Swatch>
        ))}
      </div>
    </Section>
  );
}

function Swatch({
  style,
  children,
}: {
  readonly style: CSSProperties;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={classes['swatch']} style={style}>
      {children}
    </span>
  );
}
