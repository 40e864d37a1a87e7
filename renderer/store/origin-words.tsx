import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessTypeOrigins } from '../../shared/store/business-type.ts';
import type { Origin } from '../../shared/store/origin.ts';
import classes from './origin-words.module.css';

/** Where a business type comes from: one word where all of it has one origin, else each part that differs. */
export function OriginWords({ origins }: { readonly origins: BusinessTypeOrigins }): ReactNode {
  const { t } = useTranslation('store');
  const { entry, ...parts } = origins;
  const others = Object.entries(parts).filter(([, origin]) => origin !== entry) as [
    Exclude<keyof BusinessTypeOrigins, 'entry'>,
    Origin,
  ][];
  return (
    <span className={classes['words']}>
      <span data-origin={entry}>{t(`origins.${entry}`)}</span>
      {others.map(([part, origin]) => (
        <span key={part} data-origin={origin}>
          {t('originOfPart', { part: t(`businessParts.${part}`), origin: t(`origins.${origin}`) })}
        </span>
      ))}
    </span>
  );
}
