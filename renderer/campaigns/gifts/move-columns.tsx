import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../../shared/campaigns/gift.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { timeText } from '../../design/clock-text.ts';
import type { Column } from '../../design/data-table.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useCompact } from '../../design/use-compact.ts';
import { useColleagueName } from '../../first-contact/people.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from '../campaigns.module.css';
import type { LedgerMove } from './ledger-move.ts';

/** The columns of the ledger: all of them at a desk, the same in four on a phone. */
export function useMoveColumns(gifts: readonly GiftInStock[]): Column<LedgerMove>[] {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const who = useColleagueName();
  const timeZone = useTimeZone();
  const why = useWhyOf();
  const compact = useCompact();
  const names = new Map(gifts.map(({ id, name }) => [id, nameOf(name)]));
  const when = ({ at }: LedgerMove): string =>
    `${businessDateOf(at, timeZone).slice(5)} ${timeText(at, timeZone)}`;
  const change: Column<LedgerMove> = {
    title: t('ledger.change'),
    align: 'number',
    cell: (move) => (move.change > 0 ? `+${move.change}` : `−${-move.change}`),
  };
  const left: Column<LedgerMove> = { title: t('ledger.left'), align: 'number', cell: (move) => move.left };
  const signed = ({ kind, correctedBy, receipt }: LedgerMove): string => {
    if (receipt) return t(`receipts.${receipt.how}`);
    return kind === 'out' && correctedBy === null ? t('signing.unsigned') : '';
  };
  if (compact) {
    return [
      { title: t('ledger.gift'), cell: (move) => <Two lines={[names.get(move.giftId), when(move)]} /> },
      change,
      left,
      {
        title: t('ledger.why'),
        cell: (move) => <Two lines={[why(move), `${who(move.personId)} ${signed(move)}`]} />,
      },
    ];
  }
  return [
    { title: t('ledger.at'), cell: when },
    { title: t('ledger.gift'), cell: ({ giftId }) => names.get(giftId) },
    { title: t('ledger.kind'), cell: ({ kind }) => t(`moveKinds.${kind}`) },
    change,
    left,
    { title: t('ledger.why'), cell: why },
    { title: t('ledger.who'), cell: ({ personId }) => who(personId) },
    { title: t('ledger.signed'), cell: signed },
  ];
}

/** Two things below each other where there is no room for two columns. */
function Two({ lines: [first, second] }: { readonly lines: readonly [ReactNode, ReactNode] }): ReactNode {
  return (
    <span className={classes['two']}>
      <span>{first}</span>
      <span className={classes['soft']}>{second}</span>
    </span>
  );
}

/** Why a row is there: what was won, for whom, what was written, and how it hangs together with others. */
export function useWhyOf(): (move: LedgerMove) => string {
  const { t } = useTranslation('campaigns');
  return ({ prize, ticketNumber, words, corrects, correctedBy }) =>
    [
      prize && t(`prizeKinds.${prize.kind}`),
      corrects !== null && t('ledger.correctsRow', { row: corrects }),
      words,
      ticketNumber !== null && t('ledger.forTicket', { number: ticketNumber }),
      correctedBy !== null && t('ledger.correctedRow', { row: correctedBy }),
    ]
      .filter(Boolean)
      .join(' · ');
}
