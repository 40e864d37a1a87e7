import { Button, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberAndPin } from '../../../shared/call/envelope.ts';
import type { CallError } from '../../call/refused-error.ts';
import { DigitPad } from '../../design/digit-pad.tsx';
import { PinField } from '../pin-field.tsx';
import { PinRefusal } from './pin-refusal.tsx';
import classes from './sign-in.module.css';

export interface NumberAndPinFormProps {
  /** Whose PIN alone is asked for; without it the staff number is asked too. */
  readonly staffNumber?: string | undefined;
  readonly act: string;
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onSubmit: (typed: NumberAndPin) => void;
}

/** 工号 and PIN. 回车 goes from the one to the other and then hands them in; a finger has a pad. */
export function NumberAndPinForm(props: NumberAndPinFormProps): ReactNode {
  const { staffNumber: known, act, busy, error, onSubmit } = props;
  const { t } = useTranslation('staff');
  const [staffNumber, setStaffNumber] = useState(known ?? '');
  const [pin, setPin] = useState('');
  const [inPin, setInPin] = useState(known !== undefined);
  const pinField = useRef<HTMLInputElement>(null);
  const byFinger = useMediaQuery('(pointer: coarse)');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (staffNumber.trim() === '' || busy) return;
    pinField.current?.focus();
    if (pin === '') return;
    setPin('');
    onSubmit({ staffNumber, pin });
  };
  const edit = inPin ? ([pin, setPin] as const) : ([staffNumber, setStaffNumber] as const);
  return (
    <form className={classes['form']} noValidate onSubmit={submit}>
      {known === undefined && (
        <TextInput
          ref={focused}
          label={t('staffNumber')}
          size="md"
          autoComplete="off"
          maxLength={20}
          value={staffNumber}
          onFocus={() => setInPin(false)}
          onChange={({ currentTarget }) => setStaffNumber(currentTarget.value)}
        />
      )}
      <PinField
        ref={pinField}
        focusAtOnce={known !== undefined}
        label={t('pins.title')}
        size="md"
        value={pin}
        onFocus={() => setInPin(true)}
        onChange={setPin}
      />
      {byFinger && (
        <DigitPad
          onDigit={(digit) => edit[1](edit[0] + digit)}
          onErase={() => edit[1](edit[0].slice(0, -1))}
        />
      )}
      <Button type="submit" size="md" loading={busy}>
        {act}
      </Button>
      <PinRefusal error={error} />
    </form>
  );
}

/** The first field has the focus as soon as it is there. */
function focused(field: HTMLInputElement | null): void {
  field?.focus();
}
