import { Button } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './digit-pad.module.css';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

export interface DigitPadProps {
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
}

/** Digits for screens without a keyboard. The field that is being filled in keeps the focus. */
export function DigitPad({ onDigit, onErase }: DigitPadProps): ReactNode {
  const { t } = useTranslation('design');
  return (
    <fieldset className={classes['pad']} aria-label={t('digitPad.digits')}>
      {digits.map((digit) => (
        <Button key={digit} variant="default" onMouseDown={keepFocus} onClick={() => onDigit(digit)}>
          {digit}
        </Button>
      ))}
      <Button variant="default" onMouseDown={keepFocus} onClick={onErase}>
        {t('digitPad.erase')}
      </Button>
    </fieldset>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
