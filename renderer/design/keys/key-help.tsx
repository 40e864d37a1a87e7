import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyAction } from './key-action.ts';
import { KeyCap } from './key-cap.tsx';
import classes from './key-help.module.css';

export interface KeyHelpProps {
  /** What the keys do on this screen. */
  readonly actions: readonly KeyAction[];
  /** After it was closed: by Esc, by F1 or by its button. */
  readonly onClose: () => void;
}

/** 按键说明 (F1): every key of the screen and what it does. */
export function KeyHelp({ actions, onClose }: KeyHelpProps): ReactNode {
  const { t } = useTranslation('design');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={classes['dialog']} aria-label={t('keys.help')} onClose={onClose}>
      <h2 className={classes['title']}>{t('keys.help')}</h2>
      <dl className={classes['list']}>
        {actions.map((action) => (
          <Fragment key={`${action.key}-${action.label}`}>
            <dt className={classes['key']}>
              <KeyCap name={action.key} />
            </dt>
            <dd>{action.label}</dd>
          </Fragment>
        ))}
        <dt className={classes['key']}>
          <KeyCap name="F1" />
        </dt>
        <dd>{t('keys.help')}</dd>
      </dl>
      <p className={classes['hint']}>{t('keys.helpHint')}</p>
      <form method="dialog">
        <button className={classes['close']}>
          <KeyCap name="Escape" />
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  );
}
