import { Button, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../shared/store/business-type.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import type { Issuing } from './use-issuing.ts';
import classes from './issue-tray.module.css';

export interface IssueTrayProps {
  readonly issuing: Issuing;
  readonly types: readonly BusinessType[];
}

/** 多项业务: what one ticket is to hold, and the button that issues it. A touch takes one away again. */
export function IssueTray({ issuing, types }: IssueTrayProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { items, less, clear, issueAll, ready } = issuing;
  const businessOf = (id: number): string => {
    const type = types.find((known) => known.id === id);
    return type ? nameOf(type.name) : '';
  };
  return (
    <section className={classes['tray']} aria-label={t('greeter.tray')}>
      {items.length === 0 && <p className={classes['hint']}>{t('greeter.trayEmpty')}</p>}
      <ul className={classes['items']}>
        {items.map(({ businessTypeId, count }) => (
          <li key={businessTypeId}>
            <button type="button" className={classes['item']} onClick={() => less(businessTypeId)}>
              <VisuallyHidden>{t('greeter.fewer')}</VisuallyHidden>
              {businessOf(businessTypeId)} {count > 1 && <b>{t('counter.times', { count })}</b>}
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.5 8h9" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="subtle" color="gray" h="var(--target)" onClick={clear}>
        {t('greeter.clear')}
      </Button>
      <Button h="var(--target)" disabled={!ready || items.length === 0} onClick={issueAll}>
        {t('greeter.issueAll')}
      </Button>
    </section>
  );
}
