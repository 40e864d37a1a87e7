import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import { GiftEditor, NewGift } from './gift-editor.tsx';

/** 设置 → 礼品. */
export function GiftsPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  return (
    <RecordsPage
      section="gifts"
      sentence={t('giftSettings.sentence')}
      caption={t('giftSettings.caption')}
      add={t('giftSettings.add')}
      query={useQueryOf(campaignsCalls.gifts, {})}
      tools={
        <Button component={Link} href="/campaigns/gifts" variant="default">
          {t('giftSettings.toLedger')}
        </Button>
      }
      columns={[
        { title: t('giftSettings.name'), cell: ({ name }) => nameOf(name) },
        { title: t('giftSettings.unit'), cell: ({ unit }) => nameOf(unit) },
        { title: t('giftSettings.stock'), align: 'number', cell: ({ stock }) => stock },
        { title: t('giftSettings.lowAt'), align: 'number', cell: ({ lowAt }) => lowAt },
      ]}
      editor={({ id, name, unit, lowAt, active }) => <GiftEditor gift={{ id, name, unit, lowAt, active }} />}
      adder={(onAdded) => <NewGift onAdded={onAdded} />}
    />
  );
}
