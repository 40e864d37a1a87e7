import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskBusiness } from '../../../shared/queue/kiosk-tiles.ts';
import { BusinessButtons } from './business-buttons.tsx';
import { TouchButton } from './touch-button.tsx';
import classes from './tile-businesses.module.css';

export interface TileBusinessesProps {
  readonly title: string;
  readonly businesses: readonly KioskBusiness[];
  readonly onChoose: (businessId: number) => void;
}

/** So many businesses fit on the screen; more are on further pages, for nothing scrolls. */
const onOnePage = 8;

/** The businesses of one tile: the second touch. */
export function TileBusinesses({ title, businesses, onChoose }: TileBusinessesProps): ReactNode {
  const [page, setPage] = useState(0);
  const pages = Math.ceil(businesses.length / onOnePage);
  const shown = businesses.slice(page * onOnePage, (page + 1) * onOnePage);
  return (
    <>
      <h1 className={classes['title']}>{title}</h1>
      <BusinessButtons businesses={shown} onChoose={onChoose} />
      {pages > 1 && <Pages page={page} pages={pages} onTurn={setPage} />}
    </>
  );
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Pages({ page, pages, onTurn }: PagesProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <nav className={classes['pages']} aria-label={t('kiosk.pages')}>
      <TouchButton disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {t('kiosk.previous')}
      </TouchButton>
      <span>{t('kiosk.pageOf', { page: page + 1, pages })}</span>
      <TouchButton disabled={page + 1 === pages} onClick={() => onTurn(page + 1)}>
        {t('kiosk.next')}
      </TouchButton>
    </nav>
  );
}
