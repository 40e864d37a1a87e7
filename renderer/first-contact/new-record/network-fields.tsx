import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type NetworkTrouble, networkTrouble } from '../../../shared/first-contact/record.ts';
import { FieldPair } from '../../design/field-pair.tsx';

export interface NetworkFieldsProps {
  readonly network: NetworkTrouble;
  readonly onChange: (network: NetworkTrouble) => void;
}

/** 网络问题: where, and what does not work. */
export function NetworkFields({ network, onChange }: NetworkFieldsProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const symptoms = networkTrouble.shape.symptom.options;
  return (
    <FieldPair>
      <TextInput
        label={t('new.place')}
        maxLength={120}
        value={network.place}
        onChange={({ currentTarget }) => onChange({ ...network, place: currentTarget.value })}
      />
      <NativeSelect
        label={t('new.symptom')}
        data={symptoms.map((value) => ({ value, label: t(`symptoms.${value}`) }))}
        value={network.symptom}
        onChange={({ currentTarget }) =>
          onChange({ ...network, symptom: currentTarget.value as NetworkTrouble['symptom'] })
        }
      />
    </FieldPair>
  );
}
