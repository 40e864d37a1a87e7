import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RedTag, disposals } from '../../../shared/corrective-actions/red-tag.ts';
import { useCommand } from '../../call/use-command.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { correctiveActionsCalls } from '../calls.ts';
import { Folded } from '../../design/folded.tsx';
import classes from '../../design/form.module.css';
import { PhotoField } from '../photo-field.tsx';
import { useTakenPhotos } from '../use-taken-photos.ts';

/** 处置完了: what became of the thing, with a photo where there is something to see. */
export function DisposeForm({ tag: { id, suggested } }: { readonly tag: RedTag }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [disposal, setDisposal] = useState(suggested);
  const taken = useTakenPhotos();
  const dispose = useCommand(correctiveActionsCalls.disposeOfTagged);
  return (
    <Folded title={t('redTag.dispose')}>
      <div className={classes['form']}>
        <ChoiceCards
          legend={t('redTag.disposal')}
          choices={disposals.map((value) => ({ value, label: t(`redTag.disposals.${value}`) }))}
          value={disposal}
          onChange={setDisposal}
        />
        <PhotoField taken={taken} />
        <Button
          className={classes['primary']}
          h="var(--target)"
          loading={dispose.isPending}
          onClick={() => dispose.mutate({ id, disposal, photo: taken.photos.at(-1)?.sha256 ?? null })}
        >
          {t('repair.save')}
        </Button>
      </div>
    </Folded>
  );
}
