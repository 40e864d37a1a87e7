import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../../shared/campaigns/gift.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/section.tsx';
import classes from '../campaigns.module.css';
import { ReceiptPlace } from '../receipt/receipt-place.tsx';
import type { LedgerMove } from './ledger-move.ts';
import { useMoveColumns, useWhyOf } from './move-columns.tsx';
import { TakeBackForm } from './take-back-form.tsx';

export interface LedgerRowsProps {
  readonly gifts: readonly GiftInStock[];
  readonly moves: readonly LedgerMove[];
  readonly month: string;
}

/** The month's rows, the newest first; below them what can be done with the one that was touched. */
export function LedgerRows({ gifts, moves, month }: LedgerRowsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const columns = useMoveColumns(gifts);
  const [chosen, setChosen] = useState<number | null>(null);
  const move = moves.find(({ id }) => id === chosen);
  return (
    <Section title={t('ledger.rowsOf', { month })}>
      {moves.length === 0 && <p>{t('ledger.noMoves')}</p>}
      {move && <MoveInFull key={move.id} move={move} onDone={() => setChosen(null)} />}
      {moves.length > 0 && (
        <DataTable
          caption={t('ledger.rowsOf', { month })}
          rows={moves}
          rowKey={({ id }) => id}
          columns={columns}
          choice={{ chosen, choose: ({ id }) => setChosen(id === chosen ? null : id) }}
        />
      )}
    </Section>
  );
}

/** 签收 of what went out, and 冲正 of what should not be there. */
function MoveInFull({ move, onDone }: { readonly move: LedgerMove; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('campaigns');
  const words = useWhyOf();
  return (
    <section className={classes['card']} aria-label={t('ledger.row', { row: move.id })}>
      <h3 className={classes['title']}>{t('ledger.row', { row: move.id })}</h3>
      <p className={classes['soft']}>{words(move)}</p>
      {move.kind === 'out' && move.correctedBy === null && (
        <ReceiptPlace moveId={move.id} receipt={move.receipt} />
      )}
      {move.mayTakeBack && <TakeBackForm moveId={move.id} onDone={onDone} />}
    </section>
  );
}
