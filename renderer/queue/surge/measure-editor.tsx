import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AlertLevel, alertLevels } from '../../../shared/queue/surge-level.ts';
import type { SurgeMeasure, SurgeMeasureValues } from '../../../shared/queue/surge-measure.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm, type EditFormProps } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';

interface MeasureFields {
  readonly zh: string;
  readonly en: string;
  readonly level: AlertLevel;
}

function fieldsOf({ name, level }: SurgeMeasureValues): MeasureFields {
  return { zh: name.zh, en: name.en ?? '', level };
}

/** One measure: its words, and from which level on it is taken. */
export function MeasureEditor({ measure }: { readonly measure: SurgeMeasure }): ReactNode {
  const { t } = useTranslation('store');
  const nameOf = useNameOf();
  const { id, active } = measure;
  const save = useCommand(queueCalls.changeSurgeMeasure, { refusalShownInPlace: true });
  const setActive = useCommand(queueCalls.setSurgeMeasureActive);
  return (
    <MeasureForm
      title={nameOf(measure.name)}
      saved={fieldsOf(measure)}
      command={save}
      onSave={(values) => save.mutate({ id, ...values })}
      acts={
        <Button variant="default" onClick={() => setActive.mutate({ id, active: !active })}>
          {active ? t('pages.deactivate') : t('pages.reactivate')}
        </Button>
      }
    />
  );
}

/** One more measure. */
export function NewMeasure({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('queue');
  const add = useCommand(queueCalls.addSurgeMeasure, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <MeasureForm
      title={t('surgeMeasures.new')}
      saved={{ zh: '', en: '', level: 'yellow' }}
      command={add}
      onSave={(values) => add.mutate(values)}
    />
  );
}

interface MeasureFormProps extends Pick<EditFormProps<MeasureFields>, 'command' | 'acts'> {
  readonly title: string;
  readonly saved: MeasureFields;
  readonly onSave: (values: SurgeMeasureValues) => void;
}

function MeasureForm({ title, saved, command, acts, onSave }: MeasureFormProps): ReactNode {
  const { t } = useTranslation('queue');
  const { t: ofStore } = useTranslation('store');
  const edited = useEdited(saved);
  const { zh, en, level } = edited.value;
  return (
    <EditForm
      title={title}
      edited={edited}
      command={command}
      complete={zh.trim() !== ''}
      onSave={() => onSave({ level, name: localNameOf(zh, en) })}
      acts={acts}
    >
      <NameFields
        label={t('surgeMeasures.measure')}
        labelEn={ofStore('pages.nameEn')}
        zh={zh}
        en={en}
        onChange={(to, toEn) => edited.change({ zh: to, en: toEn })}
      />
      <NativeSelect
        label={t('surgeMeasures.level')}
        data={alertLevels.map((one) => ({ value: one, label: t(`surgeLevels.${one}`) }))}
        value={level}
        onChange={({ currentTarget }) => edited.change({ level: currentTarget.value as AlertLevel })}
      />
    </EditForm>
  );
}
