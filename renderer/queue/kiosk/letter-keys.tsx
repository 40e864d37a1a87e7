import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchButton } from './touch-button.tsx';
import classes from './letter-keys.module.css';

/** As on every phone. */
const rows = ['Q W E R T Y U I O P', 'A S D F G H J K L', 'Z X C V B N M'] as const;

export interface LetterKeysProps {
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly onClear: () => void;
}

/** 拼音键盘: a kiosk has no other. */
export function LetterKeys({ onLetter, onErase, onClear }: LetterKeysProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <fieldset className={classes['keys']} aria-label={t('kiosk.letters')}>
      {rows.map((row, index) => (
        <div key={row} className={classes['row']}>
          {row.split(' ').map((letter) => (
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
    </fieldset>
  );
}
