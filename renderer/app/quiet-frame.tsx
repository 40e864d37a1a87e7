import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { HostNotices } from './host-notices.tsx';
import classes from './staff-frame.module.css';

/** The frame around a screen that is to be finished before anything else: no ways out of it. */
export function QuietFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <header className={classes['header']}>
        <div className={classes['hall']}>{t('product')}</div>
        <div className={classes['words']} />
        <div className={classes['tools']}>
          <SchemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <HostNotices />
      {children}
    </>
  );
}
