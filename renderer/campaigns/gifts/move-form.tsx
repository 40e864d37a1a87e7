import { Button, NumberInput, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../../shared/campaigns/gift.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { Notice } from '../../design/notice.tsx';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';
import { GiftSelect } from '../gift-select.tsx';

/** What can be noted in the ledger by hand. */
export type LedgerAct = 'handOut' | 'takeIn' | 'countStock';

export interface MoveFormProps {
  readonly act: LedgerAct;
  readonly gifts: readonly GiftInStock[];
  readonly onDone: () => void;
}

interface Written {
  readonly giftId: number;
  readonly count: number;
  readonly words: string;
  readonly ticket: string;
}

/** Which gift, how many and why; for what is handed out also to which ticket. */
export function MoveForm({ act, gifts, onDone }: MoveFormProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const [written, setWritten] = useState<Written>({
    giftId: gifts[0]?.id ?? 0,
    count: 1,
    words: '',
    ticket: '',
  });
  const change = (to: Partial<Written>): void => setWritten({ ...written, ...to });
  const { save, isPending, error } = useSave(act, onDone);
  const complete = written.words.trim() !== '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (complete) save(written);
  };
  return (
    <form className={classes['form']} aria-label={t(`ledgerActs.${act}`)} onSubmit={submit}>
      <div className={classes['fields']}>
        <div className={classes['choice']}>
          <GiftSelect
            label={t('ledgerActs.which')}
            gifts={gifts}
            value={written.giftId}
            onChange={(giftId) => change({ giftId })}
          />
        </div>
        <NumberInput
          className={classes['short'] ?? ''}
          label={t(act === 'countStock' ? 'ledgerActs.counted' : 'ledgerActs.count')}
          min={act === 'countStock' ? 0 : 1}
          max={10_000}
          allowDecimal={false}
          value={written.count}
          onChange={(count) => change({ count: Number(count) })}
        />
        {act === 'handOut' && (
          <TextInput
            className={classes['short'] ?? ''}
            label={t('ledgerActs.ticket')}
            maxLength={8}
            autoComplete="off"
            value={written.ticket}
            onChange={({ currentTarget }) => change({ ticket: currentTarget.value })}
          />
        )}
      </div>
      <TextInput
        label={t('ledgerActs.reason')}
        description={t('ledgerActs.reasonHint')}
        maxLength={200}
        autoComplete="off"
        value={written.words}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      {error && (
        <Notice kind="danger">
          <RefusalText error={error} />
        </Notice>
      )}
      <div className={classes['acts']}>
        <Button type="submit" h="var(--target)" disabled={!complete} loading={isPending}>
          {t('ledgerActs.save')}
        </Button>
      </div>
    </form>
  );
}

/** The command of an act, with what was written in the form that it wants. */
function useSave(act: LedgerAct, onDone: () => void) {
  const options = { refusalShownInPlace: true, onDone };
  const handOut = useCommand(campaignsCalls.handOut, options);
  const takeIn = useCommand(campaignsCalls.takeIn, options);
  const countStock = useCommand(campaignsCalls.countStock, options);
  const { isPending, error } = { handOut, takeIn, countStock }[act];
  const save = ({ giftId, count, words, ticket }: Written): void => {
    if (act === 'countStock') countStock.mutate({ giftId, counted: count, words });
    else if (act === 'takeIn') takeIn.mutate({ giftId, count, words });
    else if (ticket.trim() === '') handOut.mutate({ giftId, count, words });
    else handOut.mutate({ giftId, count, words, ticketNumber: ticket.trim() });
  };
  return { save, isPending, error };
}
