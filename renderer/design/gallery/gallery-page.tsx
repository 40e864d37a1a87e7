import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../page.tsx';
import { PageTitle } from '../page-title.tsx';
import { ColoursShown } from './colours-shown.tsx';
import { CountingShown } from './counting-shown.tsx';
import { FiguresShown } from './figures-shown.tsx';
import { KeysShown } from './keys-shown.tsx';
import { NoticesShown } from './notices-shown.tsx';
import { QueriesShown } from './queries-shown.tsx';
import { ScalesShown } from './scales-shown.tsx';
import { StatesShown } from './states-shown.tsx';
import { TablesShown } from './tables-shown.tsx';
import classes from './gallery.module.css';

/** 样式: every token and component in all its states, to look at and to test. */
export function GalleryPage(): ReactNode {
  const { t } = useTranslation('gallery');
  return (
    <Page>
      <PageTitle title={t('title')} sentence={t('sentence')} />
      <FiguresShown />
      <div className={classes['columns']}>
        <StatesShown />
        <KeysShown />
        <TablesShown />
        <CountingShown />
      </div>
      <ColoursShown />
      <ScalesShown />
      <QueriesShown />
      <NoticesShown />
    </Page>
  );
}
