import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { luckyPatternOf } from '../../../shared/special-service/lucky-number.ts';
import { luckyPatterns } from '../../../shared/special-service/settings.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import classes from '../../design/form.module.css';
import { FieldPair } from '../../design/field-pair.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSetting } from '../../store/use-setting.ts';
import { specialServiceCalls } from '../calls.ts';
import { fenOf } from '../../../shared/special-service/yuan.ts';

export interface NewCaseFormProps {
  readonly entry: CatalogueEntry;
  /** The ticket that it is opened for, or null. */
  readonly ticketId: number | null;
  readonly onOpened: (caseId: number) => void;
}

/** For whom the case is, and how much money it moves. */
export function NewCaseForm({ entry, ticketId, onOpened }: NewCaseFormProps): ReactNode {
  const { t } = useTranslation('special-service');
  const [typed, setTyped] = useState({ callName: '', phone: '', idLast4: '', amount: '' });
  const open = useCommand(specialServiceCalls.openCase, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onOpened(id),
  });
  const change = (to: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...to }));
  const lucky = useLuckyHint(typed.phone);
  const wrong = problemsOf(typed, entry.money);
  const isReady = Object.values(wrong).every((problem) => !problem);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const { callName, phone, idLast4, amount } = typed;
    const customer = {
      callName: callName.trim() || null,
      phone: phone.trim() || null,
      idLast4: idLast4.trim() || null,
    };
    const fen = fenOf(amount);
    open.mutate({
      entryId: entry.id,
      customer,
      ...(ticketId === null ? {} : { ticketId }),
      ...(entry.money && fen !== null ? { amount: fen } : {}),
    });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      {!entry.confirmed && <Notice kind="warning">{t('new.unconfirmed')}</Notice>}
      <FieldPair>
        <TextInput
          label={t('new.callName')}
          maxLength={40}
          value={typed.callName}
          onChange={({ currentTarget }) => change({ callName: currentTarget.value })}
        />
        <TextInput
          label={t('new.phone')}
          inputMode="tel"
          maxLength={20}
          error={wrong.phone && t('new.phoneWrong')}
          description={lucky}
          value={typed.phone}
          onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
        />
      </FieldPair>
      <FieldPair>
        <TextInput
          label={t('new.idLast4')}
          maxLength={4}
          error={wrong.idLast4 && t('new.idWrong')}
          value={typed.idLast4}
          onChange={({ currentTarget }) => change({ idLast4: currentTarget.value })}
        />
        {entry.money && (
          <TextInput
            label={t('new.amount')}
            inputMode="decimal"
            maxLength={9}
            error={wrong.amount && typed.amount !== '' && t('new.amountWrong')}
            value={typed.amount}
            onChange={({ currentTarget }) => change({ amount: currentTarget.value })}
          />
        )}
      </FieldPair>
      {open.error && (
        <Notice kind="danger">
          <RefusalText error={open.error} />
        </Notice>
      )}
      <Button
        type="submit"
        className={classes['primary']}
        h="var(--target)"
        disabled={!isReady}
        loading={open.isPending}
      >
        {t('new.open')}
      </Button>
    </form>
  );
}

interface Typed {
  readonly phone: string;
  readonly idLast4: string;
  readonly amount: string;
}

function problemsOf(
  { phone, idLast4, amount }: Typed,
  money: boolean,
): { readonly phone: boolean; readonly idLast4: boolean; readonly amount: boolean } {
  return {
    phone: phone.trim() !== '' && !/^[0-9+][0-9 -]{4,19}$/.test(phone.trim()),
    idLast4: idLast4.trim() !== '' && !/^[0-9]{3}[0-9Xx]$/.test(idLast4.trim()),
    amount: money && fenOf(amount) === null,
  };
}

/** 吉祥号提示: a hint, never a block; undefined where the number shows none. */
function useLuckyHint(phone: string): string | undefined {
  const { t } = useTranslation('special-service');
  const patterns = useSetting(luckyPatterns);
  const pattern = luckyPatternOf(phone, patterns.split(/\s*[,，、]\s*/u));
  return pattern === null ? undefined : t('new.lucky', { pattern });
}
