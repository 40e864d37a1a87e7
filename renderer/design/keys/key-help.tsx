import { Modal } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyAction } from './key-action.ts';
import { KeyCap } from './key-cap.tsx';
import classes from './key-help.module.css';

export interface KeyHelpProps {
  /** What the keys do on this screen; null while the help is closed. */
  readonly actions: readonly KeyAction[] | null;
  readonly onClose: () => void;
}

/** 按键说明 (F1): every key of the screen and what it does. */
export function KeyHelp({ actions, onClose }: KeyHelpProps): ReactNode {
  const { t } = useTranslation('design');
  return (
    <Modal
      opened={actions !== null}
      onClose={onClose}
      title={t('keys.help')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
      size="sm"
      centered
    >
      <dl className={classes['list']}>
        {actions?.map((action) => (
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
    </Modal>
  );
}
