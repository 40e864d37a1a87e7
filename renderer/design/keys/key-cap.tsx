import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyName } from './key-name.ts';
import classes from './key-cap.module.css';

/** A key as it is printed on the keyboard. */
export function KeyCap({ name }: { readonly name: KeyName }): ReactNode {
  const { t } = useTranslation('design');
  const printed =
    name === 'Space' || name === 'Backspace' || name === 'Enter' || name === 'Escape'
      ? t(`keys.${name}`)
      : name;
  return <kbd className={classes['cap']}>{printed}</kbd>;
}
