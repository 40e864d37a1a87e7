import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { DigitPad } from '../../design/digit-pad.tsx';
import { Notice } from '../../design/notice.tsx';
import { stationsCalls } from '../calls.ts';
import { codeDigits, codeLength, groupedCode } from './code-in-address.ts';
import classes from './pair-page.module.css';

export interface JoinFormProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly onJoined: (token: string) => void;
}

/** The code, typed on a keyboard or with a finger. */
export function JoinForm({ code, onChange, onJoined }: JoinFormProps): ReactNode {
  const { t } = useTranslation('stations');
  const pair = useCommand(stationsCalls.pair, {
    refusalShownInPlace: true,
    onDone: ({ token }) => onJoined(token),
    onRefused: () => onChange(''),
  });
  const change = (text: string): void => onChange(codeDigits(text));
  const complete = code.length === codeLength;
  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !pair.isPending) pair.mutate({ code });
      }}
    >
      <TextInput
        label={t('pairing.join.code')}
        classNames={{ input: classes['code'] ?? '' }}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={groupedCode(code)}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <DigitPad onDigit={(digit) => change(code + digit)} onErase={() => change(code.slice(0, -1))} />
      {pair.error && (
        <Notice kind="danger">
          <RefusalText error={pair.error} />
        </Notice>
      )}
      <Button type="submit" size="lg" disabled={!complete} loading={pair.isPending}>
        {t('pairing.join.submit')}
      </Button>
    </form>
  );
}
