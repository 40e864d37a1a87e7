import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionArea } from '../../../shared/corrective-actions/action.ts';
import { type RedTagValues, disposals, redTagReasons } from '../../../shared/corrective-actions/red-tag.ts';
import { useCommand } from '../../call/use-command.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { OwnerSelect } from '../action/assign-form.tsx';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';
import { PhotoField } from '../photo-field.tsx';
import { AreaSelect } from '../report/report-page.tsx';
import { useTakenPhotos } from '../use-taken-photos.ts';

const usual: RedTagValues = {
  thing: '',
  area: null,
  reason: 'unused',
  suggested: 'return',
  ownerId: null,
  photo: null,
};

export interface HangFormProps {
  readonly areas: readonly ActionArea[];
  readonly onHung: () => void;
}

/** 挂红牌: what it is, where, why it does not belong there, and what should become of it. */
export function HangForm({ areas, onHung }: HangFormProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [tag, setTag] = useState(usual);
  const taken = useTakenPhotos();
  const change = (to: Partial<RedTagValues>): void => setTag((before) => ({ ...before, ...to }));
  const hang = useCommand(correctiveActionsCalls.hangRedTag, { onDone: onHung });
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    hang.mutate({ ...tag, photo: taken.photos.at(-1)?.sha256 ?? null });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <TextInput
        label={t('redTag.thing')}
        placeholder={t('redTag.thingHint')}
        maxLength={200}
        value={tag.thing}
        onChange={({ currentTarget }) => change({ thing: currentTarget.value })}
      />
      <AreaSelect
        areas={areas}
        code={tag.area?.code ?? ''}
        onCode={(code) => change({ area: areas.find((area) => area.code === code) ?? null })}
      />
      <ChoiceCards
        legend={t('redTag.reason')}
        choices={redTagReasons.map((value) => ({ value, label: t(`redTag.reasons.${value}`) }))}
        value={tag.reason}
        onChange={(reason) => change({ reason })}
      />
      <ChoiceCards
        legend={t('redTag.suggested')}
        choices={disposals.map((value) => ({ value, label: t(`redTag.disposals.${value}`) }))}
        value={tag.suggested}
        onChange={(suggested) => change({ suggested })}
      />
      <OwnerSelect
        label={t('redTag.owner')}
        nobody={t('report.anyOwner')}
        value={tag.ownerId}
        onChange={(ownerId) => change({ ownerId })}
      />
      <PhotoField taken={taken} />
      <Button
        type="submit"
        className={classes['primary']}
        h="var(--target)"
        disabled={tag.thing.trim() === ''}
        loading={hang.isPending}
      >
        {t('redTag.hang')}
      </Button>
    </form>
  );
}
