import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchButton } from './touch-button.tsx';
import classes from './letter-keys.module.css';

/** As on every phone. */
const rows = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'] as const;

export interface LetterKeysProps {
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly onClear: () => void;
}

/** 拼音键盘: a kiosk has no other. */
export function LetterKeys({ onLetter, onErase, onClear }: LetterKeysProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <div className={classes['keys']} role="group" aria-label={t('kiosk.letters')}>
      {rows.map((row, index) => (
        <div key={row} className={classes['row']}>
          {[...row].map((letter) => (
            <TouchButton key={letter} onClick={() => onLetter(letter)}>
              {letter}
            </TouchButton>
          ))}
          {index === rows.length - 1 && (
            <>
              <TouchButton onClick={onErase}>{t('kiosk.erase')}</TouchButton>
              <TouchButton onClick={onClear}>{t('kiosk.clear')}</TouchButton>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
