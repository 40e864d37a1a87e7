import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useGlyphs } from '../design/use-glyphs.ts';
import { useConnection } from '../call/use-connection.ts';
import { Notice } from '../design/notice.tsx';
import { places } from './routes.ts';
import classes from './offline-bar.module.css';

/** Says at once that the host is lost, and goes away by itself when it is back. The screen below stays as it is. */
export function OfflineBar(): ReactNode {
  const { t } = useTranslation();
  const connected = useConnection();
  useGlyphs(t('lost'));
  const [path] = useLocation();
  const saidThere = places.some((place) => place.path === path && place.saysLost === true);
  if (connected || saidThere) return null;
  return (
    <div className={classes['bar']}>
      <Notice kind="danger">{t('lost')}</Notice>
    </div>
  );
}
