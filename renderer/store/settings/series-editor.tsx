import { Button, Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localNameOf, nameIn } from '../../../shared/store/local-name.ts';
import { presetSeries } from '../../../shared/store/presets.ts';
import { type Series, type SeriesValues, seriesLetter } from '../../../shared/store/series.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import { MoveButtons } from './move-buttons.tsx';
import { NameFields } from './name-fields.tsx';

interface SeriesFieldValues {
  readonly zh: string;
  readonly en: string;
  readonly timed: boolean;
}

function fieldsOf({ name, timed }: SeriesValues): SeriesFieldValues {
  return { zh: name.zh, en: name.en ?? '', timed };
}

function valuesOf({ zh, en, timed }: SeriesFieldValues): SeriesValues {
  return { name: localNameOf(zh, en), timed };
}

export interface SeriesEditorProps {
  readonly series: Series;
  /** The ids of all series in the hall's order. */
  readonly order: readonly number[];
}

/** One series: its name, and whether it counts for 限时办结率. Its letter stands on tickets and stays. */
export function SeriesEditor({ series, order }: SeriesEditorProps): ReactNode {
  const { i18n } = useTranslation('store');
  const { id, letter, name } = series;
  const edited = useEdited(fieldsOf(series));
  const save = useCommand(storeCalls.changeSeries, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(fieldsOf(saved)),
  });
  return (
    <EditForm
      title={`${letter} ${nameIn(name, i18n.language)}`}
      edited={edited}
      command={save}
      complete={edited.value.zh.trim() !== ''}
      onSave={(value) => save.mutate({ id, ...valuesOf(value) })}
      acts={<SeriesActs series={series} order={order} onReset={(reset) => edited.undo(fieldsOf(reset))} />}
    >
      <SeriesFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

interface SeriesActsProps extends SeriesEditorProps {
  readonly onReset: (series: Series) => void;
}

function SeriesActs({ series: { id, letter, origin }, order, onReset }: SeriesActsProps): ReactNode {
  const { t } = useTranslation('store');
  const arrange = useCommand(storeCalls.orderSeries);
  const reset = useCommand(storeCalls.resetSeries, { onDone: onReset });
  const isPreset = presetSeries.some((preset) => preset.letter === letter);
  return (
    <>
      <MoveButtons id={id} order={order} onMove={(ids) => arrange.mutate({ ids })} />
      {origin === 'store' && isPreset && (
        <Button variant="default" onClick={() => reset.mutate({ id })}>
          {t('pages.toDefault')}
        </Button>
      )}
    </>
  );
}

/** A series that the presets do not have. */
export function NewSeries({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('store');
  const edited = useEdited({ letter: '', zh: '', en: '', timed: true });
  const add = useCommand(storeCalls.addSeries, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  const { letter, ...fields } = edited.value;
  return (
    <EditForm
      title={t('pages.series.new')}
      edited={edited}
      command={add}
      complete={seriesLetter.safeParse(letter).success && fields.zh.trim() !== ''}
      onSave={() => add.mutate({ letter, ...valuesOf(fields) })}
    >
      <TextInput
        label={t('pages.series.letter')}
        maxLength={1}
        value={letter}
        onChange={({ currentTarget }) => edited.change({ letter: currentTarget.value.toUpperCase() })}
      />
      <SeriesFields value={fields} onChange={edited.change} />
    </EditForm>
  );
}

interface SeriesFieldsProps {
  readonly value: SeriesFieldValues;
  readonly onChange: (to: Partial<SeriesFieldValues>) => void;
}

function SeriesFields({ value: { zh, en, timed }, onChange }: SeriesFieldsProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <>
      <NameFields
        label={t('pages.nameZh')}
        labelEn={t('pages.nameEn')}
        zh={zh}
        en={en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
      <Checkbox
        label={t('pages.series.timed')}
        checked={timed}
        onChange={({ currentTarget }) => onChange({ timed: currentTarget.checked })}
      />
    </>
  );
}
