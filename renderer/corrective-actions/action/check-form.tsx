import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Told, toldChoices } from '../../../shared/corrective-actions/life-cycle.ts';
import type { ActionDetail } from '../../../shared/corrective-actions/views.ts';
import { useCommands } from '../../call/use-commands.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useLooker } from '../board/use-looker.ts';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';
import { SendBackForm } from './send-back-form.tsx';

/** 复核: right, and who is told; or sent back with a reason. Whoever fixed it asks somebody else, here by PIN or there. */
export function CheckForm({ action }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [told, setTold] = useState<Told>('finder');
  const [toldWords, setToldWords] = useState('');
  const { run, busy } = useCommands();
  const once = useOncePerPress();
  const close = (): void =>
    run(correctiveActionsCalls.close, {
      actionId: action.id,
      told,
      toldWords: toldWords.trim() === '' ? null : toldWords,
    });
  return (
    <Section title={t('action.checkTitle')}>
      <div className={classes['form']}>
        <WhoMayCheck action={action} />
        <ChoiceCards
          legend={t('action.tellWhom')}
          choices={toldChoices.map((value) => ({ value, label: t(`told.${value}`) }))}
          value={told}
          onChange={setTold}
        />
        {told === 'other' && (
          <TextInput
            label={t('action.toldWords')}
            maxLength={400}
            value={toldWords}
            onChange={({ currentTarget }) => setToldWords(currentTarget.value)}
          />
        )}
        <Button
          className={classes['primary']}
          h="var(--target)"
          disabled={busy || (told === 'other' && toldWords.trim() === '')}
          onClick={() => once(close)}
        >
          {t('action.close')}
        </Button>
        <SendBackForm actionId={action.id} />
      </div>
    </Section>
  );
}

function WhoMayCheck({ action: { life } }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const { personId, leads } = useLooker();
  const isOwnFix = life.state === 'fixed' && life.fixedBy === personId;
  if (isOwnFix) return <Notice kind="warning">{t('action.ownFix')}</Notice>;
  return <p className={classes['soft']}>{leads ? t('action.checkHint') : t('action.checkByLeader')}</p>;
}
