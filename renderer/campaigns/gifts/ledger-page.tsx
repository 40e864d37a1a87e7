import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLow } from '../../../shared/campaigns/gift.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useScale } from '../../design/use-compact.ts';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { Colleagues } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import { ExportLedger } from './export-ledger.tsx';
import { LedgerActs } from './ledger-acts.tsx';
import { LedgerRows } from './ledger-rows.tsx';
import { MonthTable } from './month-table.tsx';
import { monthAfter } from './month-after.ts';

/** 礼品台账: what there is, what is to be noted, and a month of what came in and went out. */
export function LedgerPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const thisMonth = useToday().slice(0, 7);
  const [month, setMonth] = useState(thisMonth);
  const gifts = useQueryOf(campaignsCalls.gifts, {});
  const ledger = useQueryOf(campaignsCalls.giftLedger, { month }, { placeholderData: (before) => before });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('ledger.title')}
        sentence={t('ledger.sentence')}
        tools={
          <>
            <Button variant="default" onClick={() => setMonth(monthAfter(month, -1))}>
              {t('ledger.earlier')}
            </Button>
            {month < thisMonth && (
              <Button variant="default" onClick={() => setMonth(monthAfter(month, 1))}>
                {t('ledger.later')}
              </Button>
            )}
            <ExportLedger month={month} />
          </>
        }
      />
      <LowNotice />
      <QueryStates query={gifts} isEmpty={(all) => all.length === 0} empty={t('ledger.noGifts')}>
        {(all) => (
          <Colleagues>
            <LedgerActs gifts={all.filter(({ active }) => active)} />
            <QueryStates query={ledger}>
              {(view) => (
                <>
                  <MonthTable gifts={all} months={view.months} month={month} />
                  <LedgerRows gifts={all} moves={view.moves} month={month} />
                </>
              )}
            </QueryStates>
          </Colleagues>
        )}
      </QueryStates>
    </Page>
  );
}

/** What runs out, wherever gifts are given. */
export function LowNotice(): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const low = (useQueryOf(campaignsCalls.gifts, {}).data ?? []).filter(isLow);
  if (low.length === 0) return null;
  const gifts = low.map(({ name, unit, stock }) =>
    t('ledger.lowPart', { gift: nameOf(name), left: stock, unit: nameOf(unit) }),
  );
  return <Notice kind="warning">{t('ledger.low', { gifts: gifts.join(t('ledger.between')) })}</Notice>;
}
