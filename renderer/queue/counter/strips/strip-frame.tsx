import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyButton } from '../../../design/key-button.tsx';
import { useKeys } from '../../../design/keys/keys-context.ts';
import { useDesk } from '../desk-context.ts';
import classes from './strip-frame.module.css';

export interface StripFrameProps {
  /** What is being asked. */
  readonly title: string;
  readonly children: ReactNode;
}

/** The strip beneath the ticket in which something is chosen; Esc closes it. */
export function StripFrame({ title, children }: StripFrameProps): ReactNode {
  const { t } = useTranslation('queue');
  const { close } = useDesk();
  const escape = { key: 'Escape', label: t('strips.close'), run: close } as const;
  useKeys([escape]);
  return (
    <section className={classes['strip']} aria-label={title}>
      <header className={classes['head']}>
        <h2 className={classes['title']}>{title}</h2>
        <KeyButton action={escape} weight="plain" />
      </header>
      {children}
    </section>
  );
}
