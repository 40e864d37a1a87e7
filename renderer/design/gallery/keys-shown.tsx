import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyButton } from '../key-button.tsx';
import type { KeyAction } from '../keys/key-action.ts';
import type { KeyName } from '../keys/key-name.ts';
import { useKeys } from '../keys/keys-context.ts';
import { Section } from '../section.tsx';
import classes from './gallery.module.css';

export function KeysShown(): ReactNode {
  const { t } = useTranslation('gallery');
  const [pressed, setPressed] = useState<string>();
  const action = (key: KeyName, label: string, disabled = false): KeyAction => ({
    key,
    label,
    disabled,
    run: () => setPressed(label),
  });
  const call = action('Space', t('keys.call'));
  const recall = action('C', t('keys.recall'));
  const noShow = action('G', t('keys.noShow'), true);
  const pause = action('T', t('keys.pause'));
  const undo = action('Backspace', t('keys.undo'));
  useKeys([call, recall, noShow, pause, undo]);
  return (
    <Section title={t('keys.title')} aside={t('keys.aside')}>
      <div className={classes['rows']} data-scale="counter">
        <div className={classes['line']}>
          <KeyButton action={call} weight="primary" />
          <KeyButton action={recall} />
          <KeyButton action={noShow} />
          <KeyButton action={pause} weight="plain" />
          <KeyButton action={undo} weight="plain" />
        </div>
        <output>{pressed === undefined ? t('keys.nothing') : t('keys.pressed', { label: pressed })}</output>
      </div>
    </Section>
  );
}
