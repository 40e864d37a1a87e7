import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../shared/store/setting.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { DateField } from '../../design/date-field.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { Section } from '../../design/section.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import { SettingField } from './setting-field.tsx';
import { SettingHistory } from './setting-history.tsx';
import classes from './setting-history.module.css';
import { useSettingWords } from './use-setting-words.ts';

export interface SettingEditorProps {
  readonly setting: SettingView;
  /** The hall's date: no change can hold before it. */
  readonly today: BusinessDate;
}

/** One setting: a new value and the day from which it holds, the way back to the default, and every change. */
export function SettingEditor({ setting, today }: SettingEditorProps): ReactNode {
  const { t } = useTranslation('store');
  const { label, help, valueWords } = useSettingWords()(setting);
  const { key, value, isDefault, origin } = setting;
  const edited = useEdited({ value, effectiveFrom: today });
  const save = useCommand(storeCalls.changeSetting, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo({ value: saved.value, effectiveFrom: today }),
  });
  const { effectiveFrom } = edited.value;
  return (
    <>
      <EditForm
        title={label}
        edited={edited}
        command={save}
        complete={effectiveFrom >= today}
        onSave={(change) => save.mutate({ key, ...change })}
        acts={
          !isDefault && (
            <BackToDefault
              settingKey={key}
              effectiveFrom={effectiveFrom}
              onDone={(back) => edited.undo({ value: back, effectiveFrom: today })}
            />
          )
        }
      >
        <p>{help}</p>
        <p className={classes['set']}>
          {t('pages.rules.defaultIs', { value: valueWords(setting.default) })}
          <br />
          {t('pages.rules.originIs', { origin: t(`origins.${origin}`) })}
        </p>
        <SettingField
          setting={setting}
          value={edited.value.value}
          onChange={(to) => edited.change({ value: to })}
        />
        <DateField
          label={t('pages.rules.effectiveFrom')}
          from={today}
          value={effectiveFrom}
          onChange={(date) => edited.change({ effectiveFrom: date })}
        />
      </EditForm>
      <Section title={t('pages.rules.history')}>
        <SettingHistory setting={setting} />
      </Section>
    </>
  );
}

interface BackToDefaultProps {
  readonly settingKey: string;
  readonly effectiveFrom: BusinessDate;
  readonly onDone: (value: unknown) => void;
}

function BackToDefault({ settingKey, effectiveFrom, onDone }: BackToDefaultProps): ReactNode {
  const { t } = useTranslation('store');
  const reset = useCommand(storeCalls.resetSetting, { onDone: ({ value }) => onDone(value) });
  return (
    <Button variant="default" onClick={() => reset.mutate({ key: settingKey, effectiveFrom })}>
      {t('pages.toDefault')}
    </Button>
  );
}
