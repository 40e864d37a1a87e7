import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../../shared/campaigns/gift.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { type LedgerAct, MoveForm } from './move-form.tsx';

const acts = ['handOut', 'takeIn', 'countStock'] as const satisfies LedgerAct[];

/** 发出, 入库, 盘点: one form at a time. */
export function LedgerActs({ gifts }: { readonly gifts: readonly GiftInStock[] }): ReactNode {
  const { t } = useTranslation('campaigns');
  const may = useMay();
  const [open, setOpen] = useState<LedgerAct | null>(null);
  const [saved, setSaved] = useState(false);
  if (gifts.length === 0) return null;
  const choose = (act: LedgerAct | null): void => {
    setSaved(false);
    setOpen(act);
  };
  return (
    <div className={classes['form']}>
      <div className={classes['acts']}>
        {acts
          .filter((act) => may(campaignsCalls[act]))
          .map((act) => (
            <Button
              key={act}
              variant={act === 'handOut' ? 'filled' : 'default'}
              h="var(--target)"
              aria-expanded={open === act}
              onClick={() => choose(open === act ? null : act)}
            >
              {t(`ledgerActs.${act}`)}
            </Button>
          ))}
        <output>{saved && t('ledgerActs.saved')}</output>
      </div>
      {open !== null && (
        <MoveForm
          key={open}
          act={open}
          gifts={gifts}
          onDone={() => {
            setOpen(null);
            setSaved(true);
          }}
        />
      )}
    </div>
  );
}
