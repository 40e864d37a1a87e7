import { Button } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newPin } from '../../../shared/staff/pin.ts';
import { useCommand } from '../../call/use-command.ts';
import { staffCalls } from '../calls.ts';
import { PinField } from '../pin-field.tsx';
import { PinRefusal } from './pin-refusal.tsx';
import classes from './sign-in.module.css';

export interface ChangePinFormProps {
  /** The present PIN where it was typed a moment ago; null asks for it. */
  readonly typed: string | null;
  readonly onChanged: () => void;
}

/** 改 PIN: the new one twice, before that the present one where it is not known here. */
export function ChangePinForm({ typed, onChanged }: ChangePinFormProps): ReactNode {
  const { t } = useTranslation('staff');
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [insisted, setInsisted] = useState(false);
  const change = useCommand(staffCalls.changePin, { refusalShownInPlace: true, onDone: onChanged });
  const problem = problemOf(chosen, again);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setInsisted(true);
    if (problem === null && !change.isPending) change.mutate({ pin: typed ?? old, newPin: chosen });
  };
  const errorIf = (wanted: typeof problem): string | undefined =>
    insisted && problem === wanted && problem !== null ? t(`changePin.${problem}`) : undefined;
  return (
    <form className={classes['form']} noValidate onSubmit={submit}>
      {typed === null && (
        <PinField label={t('changePin.old')} size="md" value={old} focusAtOnce onChange={setOld} />
      )}
      <PinField
        label={t('changePin.new')}
        description={t('changePin.rules')}
        size="md"
        value={chosen}
        focusAtOnce={typed !== null}
        error={errorIf('short')}
        onChange={setChosen}
      />
      <PinField
        label={t('changePin.again')}
        size="md"
        value={again}
        error={errorIf('differ')}
        onChange={setAgain}
      />
      <Button type="submit" size="md" loading={change.isPending}>
        {t('changePin.act')}
      </Button>
      <PinRefusal error={change.error} />
    </form>
  );
}

function problemOf(chosen: string, again: string): 'short' | 'differ' | null {
  if (!newPin.safeParse(chosen).success) return 'short';
  return chosen === again ? null : 'differ';
}
