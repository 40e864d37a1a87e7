import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchButton } from './touch-button.tsx';
import type { VisitActs } from './use-visit.ts';

/** What leads on or back, at the foot of each screen. */
export function KioskActs({ visits }: { readonly visits: VisitActs }): ReactNode {
  const { visit, act, error, startAgain } = visits;
  const { t } = useTranslation('queue');
  const { at } = visit.step;
  const back = (
    <TouchButton onClick={() => act({ do: 'back' })}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10 3L5 8l5 5" />
      </svg>
      {t('kiosk.back')}
    </TouchButton>
  );
  switch (at) {
    case 'tiles':
      return (
        <>
          <TouchButton onClick={() => act({ do: 'search' })}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="7" cy="7" r="4.5" />
              <path d="M10.5 10.5L14 14" />
            </svg>
            {t('kiosk.search')}
          </TouchButton>
          {visit.businessIds.length === 0 && (
            <TouchButton onClick={() => act({ do: 'enter-code' })}>{t('kiosk.haveCode')}</TouchButton>
          )}
          {visit.businessIds.length > 0 && back}
        </>
      );
    case 'tile':
    case 'search':
    case 'code':
    case 'outlook':
    case 'offer':
      return back;
    case 'taking':
      return (
        error && (
          <>
            {visit.code !== null && back}
            <TouchButton onClick={startAgain}>{t('kiosk.startAgain')}</TouchButton>
          </>
        )
      );
    case 'diverted':
    case 'number':
      return null;
  }
}
