import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type GiftInStock, type GiftMonth, isLow } from '../../../shared/campaigns/gift.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';

export interface MonthTableProps {
  readonly gifts: readonly GiftInStock[];
  readonly months: readonly GiftMonth[];
  readonly month: string;
}

interface Row {
  readonly gift: GiftInStock;
  readonly sums: GiftMonth;
}

/** What each gift's month adds up to, and how many there are now. */
export function MonthTable({ gifts, months, month }: MonthTableProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const byId = new Map(gifts.map((gift) => [gift.id, gift]));
  const rows = months.flatMap((sums): Row[] => {
    const gift = byId.get(sums.giftId);
    return gift && (gift.active || sums.opening !== 0 || sums.closing !== 0) ? [{ gift, sums }] : [];
  });
  const figure = (title: string, of: (sums: GiftMonth) => number): Column<Row> => ({
    title,
    align: 'number',
    cell: ({ sums }) => of(sums),
  });
  return (
    <Section title={t('ledger.monthsOf', { month })}>
      <DataTable
        caption={t('ledger.monthsOf', { month })}
        rows={rows}
        rowKey={({ gift }) => gift.id}
        columns={[
          { title: t('ledger.gift'), cell: ({ gift }) => nameOf(gift.name) },
          figure(t('ledger.opening'), ({ opening }) => opening),
          figure(t('ledger.cameIn'), ({ cameIn }) => cameIn),
          figure(t('ledger.wentOut'), ({ wentOut }) => wentOut),
          figure(t('ledger.putRight'), ({ putRight }) => putRight),
          figure(t('ledger.closing'), ({ closing }) => closing),
          { title: t('ledger.stock'), cell: ({ gift }) => <Stock gift={gift} /> },
        ]}
      />
    </Section>
  );
}

function Stock({ gift }: { readonly gift: GiftInStock }): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const words = t('ledger.inStock', { count: gift.stock, unit: nameOf(gift.unit) });
  if (!isLow(gift)) return words;
  return (
    <StateMark state="warning">
      {words} {t('ledger.runsLow')}
    </StateMark>
  );
}
