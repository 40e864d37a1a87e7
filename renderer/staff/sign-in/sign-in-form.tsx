import { Button, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { signInContract } from '../../../shared/staff/sign-in-contract.ts';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import { useCommand } from '../../call/use-command.ts';
import { DigitPad } from '../../design/digit-pad.tsx';
import { staffCalls } from '../calls.ts';
import { PinField } from '../pin-field.tsx';
import { PinRefusal } from './pin-refusal.tsx';
import classes from './sign-in.module.css';

export interface SignInFormProps {
  /** Whose PIN alone is asked for; without it the staff number is asked too. */
  readonly staffNumber?: string | undefined;
  readonly act: string;
  /** @param pin what was typed, for changing a first PIN at once */
  readonly onSignedIn: (signedIn: OutputOf<(typeof signInContract)['signIn']>, pin: string) => void;
}

/** 工号 and PIN. 回车 goes from the one to the other and then signs in; a finger has a pad. */
export function SignInForm({ staffNumber: known, act, onSignedIn }: SignInFormProps): ReactNode {
  const { t } = useTranslation('staff');
  const [staffNumber, setStaffNumber] = useState(known ?? '');
  const [pin, setPin] = useState('');
  const [inPin, setInPin] = useState(known !== undefined);
  const pinField = useRef<HTMLInputElement>(null);
  const byFinger = useMediaQuery('(pointer: coarse)');
  const signIn = useCommand(staffCalls.signIn, {
    refusalShownInPlace: true,
    onDone: (signedIn) => onSignedIn(signedIn, pin),
    onRefused: () => setPin(''),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (staffNumber.trim() === '' || signIn.isPending) return;
    if (pin === '') pinField.current?.focus();
    else signIn.mutate({ staffNumber, pin });
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
        ref={known === undefined ? pinField : focused}
        label="PIN"
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
      <Button type="submit" size="md" loading={signIn.isPending}>
        {act}
      </Button>
      <PinRefusal error={signIn.error} />
    </form>
  );
}

/** The first field has the focus as soon as it is there. */
function focused(field: HTMLInputElement | null): void {
  field?.focus();
}
