import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchButton } from './touch-button.tsx';
import classes from './letter-keys.module.css';

/** As on every phone. */
const letters = ['Q W E R T Y U I O P', 'A S D F G H J K L', 'Z X C V B N M'] as const;

export interface LetterKeysProps {
  /** The keys of each row, parted by blanks; the letters as on every phone where it is left out. */
  readonly rows?: readonly string[];
  /** What they are called; 拼音键盘 where it is left out. */
  readonly name?: string;
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly onClear: () => void;
}

/** 拼音键盘: a kiosk has no other. */
export function LetterKeys({ rows = letters, name, onLetter, onErase, onClear }: LetterKeysProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <fieldset className={classes['keys']} aria-label={name ?? t('kiosk.letters')}>
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
