import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foundBy } from '../../../shared/queue/kiosk-search.ts';
import type { KioskBusiness } from '../../../shared/queue/kiosk-tiles.ts';
import { BusinessButtons } from './business-buttons.tsx';
import { LetterKeys } from './letter-keys.tsx';
import classes from './kiosk-search.module.css';

export interface KioskSearchProps {
  readonly businesses: readonly KioskBusiness[];
  readonly onChoose: (businessId: number) => void;
}

/** So many are shown: who sees too many types one letter more. */
const mostShown = 6;
const longest = 20;

/** 找业务: by the letters of the pinyin, by its initials, or by plain words where there is a keyboard. */
export function KioskSearch({ businesses, onChoose }: KioskSearchProps): ReactNode {
  const { t } = useTranslation('queue');
  const [typed, setTyped] = useState('');
  const found = foundBy(typed, businesses);
  return (
    <>
      <div className={classes['line']}>
        <h1 className={classes['title']}>{t('kiosk.search')}</h1>
        <input
          className={classes['typed']}
          aria-label={t('kiosk.typed')}
          placeholder={t('kiosk.searchHint')}
          value={typed}
          maxLength={longest}
          autoComplete="off"
          inputMode="none"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <section className={classes['found']} aria-label={t('kiosk.found')} aria-live="polite">
        {typed !== '' && found.length === 0 ? (
          <p className={classes['nothing']}>{t('kiosk.notFound')}</p>
        ) : (
          <BusinessButtons businesses={found.slice(0, mostShown)} onChoose={onChoose} />
        )}
      </section>
      <LetterKeys
        onLetter={(letter) => setTyped((before) => (before + letter).slice(0, longest))}
        onErase={() => setTyped((before) => before.slice(0, -1))}
        onClear={() => setTyped('')}
      />
    </>
  );
}
