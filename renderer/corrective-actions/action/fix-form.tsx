import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionDetail } from '../../../shared/corrective-actions/views.ts';
import { useCommand } from '../../call/use-command.ts';
import { Section } from '../../design/section.tsx';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';
import { PhotoField } from '../photo-field.tsx';
import { useTakenPhotos } from '../use-taken-photos.ts';

/** What is usually done, said with one touch. */
const quickWords = ['cleaned', 'putBack', 'replaced', 'removed', 'repaired'] as const;

/** 整改完成: a photo, what was done, one tap. */
export function FixForm({ action }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [done, setDone] = useState('');
  const taken = useTakenPhotos();
  const fix = useCommand(correctiveActionsCalls.fix);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (done.trim() !== '') fix.mutate({ actionId: action.id, done, photos: [...taken.photos] });
  };
  return (
    <Section title={t('action.fixTitle')}>
      <form className={classes['form']} onSubmit={save}>
        <PhotoField taken={taken} />
        <div className={classes['quick']}>
          {quickWords.map((name) => (
            <Button
              key={name}
              variant="default"
              h="var(--target)"
              px="sm"
              onClick={() => setDone(t(`action.quick.${name}`))}
            >
              {t(`action.quick.${name}`)}
            </Button>
          ))}
        </div>
        <Textarea
          label={t('action.done')}
          placeholder={t('action.doneHint')}
          autosize
          minRows={2}
          maxLength={400}
          value={done}
          onChange={({ currentTarget }) => setDone(currentTarget.value)}
        />
        <Button
          type="submit"
          className={classes['primary']}
          h="var(--target)"
          disabled={done.trim() === ''}
          loading={fix.isPending}
        >
          {t('action.fix')}
        </Button>
      </form>
    </Section>
  );
}
