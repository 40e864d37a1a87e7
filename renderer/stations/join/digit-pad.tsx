import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './pair-page.module.css';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

export interface DigitPadProps {
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
}

/** Digits for screens without a keyboard. */
export function DigitPad({ onDigit, onErase }: DigitPadProps): ReactNode {
  const { t } = useTranslation('stations');
  return (
    <fieldset className={classes['pad']} aria-label={t('pairing.join.digits')}>
      {digits.map((digit) => (
        <Button key={digit} variant="default" onClick={() => onDigit(digit)}>
          {digit}
        </Button>
      ))}
      <Button variant="default" onClick={onErase}>
        {t('pairing.join.erase')}
      </Button>
    </fieldset>
  );
}
