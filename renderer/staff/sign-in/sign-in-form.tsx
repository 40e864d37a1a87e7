import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { signInContract } from '../../../shared/staff/sign-in-contract.ts';
import { useCommand } from '../../call/use-command.ts';
import { staffCalls } from '../calls.ts';
import { NumberAndPinForm, type NumberAndPinFormProps } from './number-and-pin-form.tsx';

export interface SignInFormProps extends Pick<NumberAndPinFormProps, 'staffNumber' | 'act'> {
  /** @param pin what was typed, for changing a first PIN at once */
  readonly onSignedIn: (signedIn: OutputOf<(typeof signInContract)['signIn']>, pin: string) => void;
}

/** 登录 at this station, or the PIN of who is known to be here. */
export function SignInForm({ onSignedIn, ...shown }: SignInFormProps): ReactNode {
  const signIn = useCommand(staffCalls.signIn, { refusalShownInPlace: true });
  return (
    <NumberAndPinForm
      {...shown}
      busy={signIn.isPending}
      error={signIn.error}
      onSubmit={(typed) => signIn.mutate(typed, { onSuccess: (signedIn) => onSignedIn(signedIn, typed.pin) })}
    />
  );
}
