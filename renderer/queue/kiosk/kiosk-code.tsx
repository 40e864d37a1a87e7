import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LetterKeys } from './letter-keys.tsx';
import { TouchButton } from './touch-button.tsx';
import classes from './kiosk-code.module.css';

/** The signs that codes are made of, in their order: 0, O, 1, I and L are not among them. */
const rows = ['2 3 4 5 6 7 8 9', 'A B C D E F G H J', 'K M N P Q R S T', 'U V W X Y Z'] as const;

/** A code has six signs; what a scanner types has the hall before it. */
const signs = 6;
const longest = 40;

export interface KioskCodeProps {
  readonly onCode: (code: string) => void;
}

/** 凭告知单取号: six signs, by finger or by a scanner, which ends with Enter. */
export function KioskCode({ onCode }: KioskCodeProps): ReactNode {
  const { t } = useTranslation('queue');
  const [typed, setTyped] = useState('');
  const code = typed.trim();
  const isWhole = code.length >= signs;
  const bring = (): void => {
    if (isWhole) onCode(code);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    bring();
  };
  return (
    <form className={classes['code']} onSubmit={submit}>
      <h1 className={classes['title']}>{t('kiosk.code')}</h1>
      <p className={classes['hint']}>{t('kiosk.codeHint')}</p>
      <div className={classes['line']}>
        <input
          className={classes['typed']}
          aria-label={t('kiosk.codeTyped')}
          value={typed}
          maxLength={longest}
          autoComplete="off"
          autoCapitalize="characters"
          inputMode="none"
          // A scanner types where the keyboard is.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={({ currentTarget }) => setTyped(currentTarget.value.toUpperCase())}
        />
        <TouchButton look={isWhole ? 'primary' : 'plain'} disabled={!isWhole} onClick={bring}>
          {t('kiosk.take')}
        </TouchButton>
      </div>
      <LetterKeys
        rows={rows}
        name={t('kiosk.codeKeys')}
        onLetter={(sign) => setTyped((before) => (before.length < signs ? before + sign : before))}
        onErase={() => setTyped((before) => before.slice(0, -1))}
        onClear={() => setTyped('')}
      />
    </form>
  );
}
