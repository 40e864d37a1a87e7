import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { calledPlaces } from '../../../../shared/queue/announcement-words.ts';
import { voicesFor } from '../choose-voice.ts';
import type { RuleValues } from './rule-values.ts';

export interface SpeakingFieldsProps {
  readonly values: RuleValues;
  readonly onChange: (to: Partial<RuleValues>) => void;
}

/** With what, in which languages and words, and how fast. */
export function SpeakingFields({ values, onChange }: SpeakingFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <>
      <NativeSelect
        label={t('settings.announceWith.label')}
        description={t('settings.announceWith.help')}
        data={(['voice', 'clips', 'chime'] as const).map((value) => ({
          value,
          label: t(`settings.announceWith.choices.${value}`),
        }))}
        value={values.with}
        onChange={({ currentTarget }) => onChange({ with: currentTarget.value as RuleValues['with'] })}
      />
      <VoiceField voice={values.voice} onChange={(voice) => onChange({ voice })} />
      <NativeSelect
        label={t('settings.announceSecond.label')}
        description={t('settings.announceSecond.help')}
        data={(['none', 'english', 'cantonese'] as const).map((value) => ({
          value,
          label: t(`settings.announceSecond.choices.${value}`),
        }))}
        value={values.second}
        onChange={({ currentTarget }) => onChange({ second: currentTarget.value as RuleValues['second'] })}
      />
      <NativeSelect
        label={t('settings.announcePlace.label')}
        data={calledPlaces.map((value) => ({ value, label: t(`settings.announcePlace.choices.${value}`) }))}
        value={values.place}
        onChange={({ currentTarget }) => onChange({ place: currentTarget.value as RuleValues['place'] })}
      />
      <NativeSelect
        label={t('settings.announceOne.label')}
        data={(['yi', 'yao'] as const).map((value) => ({
          value,
          label: t(`settings.announceOne.choices.${value}`),
        }))}
        value={values.one}
        onChange={({ currentTarget }) => onChange({ one: currentTarget.value as RuleValues['one'] })}
      />
      <NumberInput
        label={t('settings.announceRate.label')}
        description={t('settings.announceRate.help')}
        min={50}
        max={150}
        step={5}
        suffix=" %"
        clampBehavior="strict"
        allowDecimal={false}
        value={values.rate}
        onChange={(rate) => onChange({ rate: Number(rate) })}
      />
      <Checkbox
        label={t('settings.plateName.label')}
        checked={values.plateName}
        onChange={({ currentTarget }) => onChange({ plateName: currentTarget.checked })}
      />
      <Checkbox
        label={t('settings.platePhoto.label')}
        description={t('settings.platePhoto.help')}
        checked={values.platePhoto}
        onChange={({ currentTarget }) => onChange({ platePhoto: currentTarget.checked })}
      />
    </>
  );
}

interface VoiceFieldProps {
  readonly voice: string;
  readonly onChange: (voice: string) => void;
}

/** The voices of this computer; one that was chosen on another stays in the list. */
function VoiceField({ voice, onChange }: VoiceFieldProps): ReactNode {
  const { t } = useTranslation('queue');
  const known = voicesFor(window.speechSynthesis.getVoices(), 'zh-CN').map(({ name, lang }) => ({
    value: name,
    label: t('announcements.voiceOf', { name, language: lang }),
  }));
  const elsewhere = voice !== '' && !known.some(({ value }) => value === voice);
  return (
    <NativeSelect
      label={t('settings.announceVoice.label')}
      data={[
        { value: '', label: t('announcements.anyVoice') },
        ...known,
        ...(elsewhere ? [{ value: voice, label: voice }] : []),
      ]}
      value={voice}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
