import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { businessTypeCode } from '../../../shared/store/business-type.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import { BusinessFields, businessOfFields, fieldsOfBusiness } from './business-fields.tsx';

export interface NewBusinessProps {
  readonly series: readonly Series[];
  readonly onAdded: (id: number) => void;
}

/** A business type that the presets do not have. */
export function NewBusiness({ series, onAdded }: NewBusinessProps): ReactNode {
  const { t } = useTranslation('store');
  const edited = useEdited({ code: '', ...emptyFields(series[0]?.letter ?? 'A') });
  const add = useCommand(storeCalls.addBusinessType, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  const { code, ...fields } = edited.value;
  return (
    <EditForm
      title={t('pages.businesses.new')}
      edited={edited}
      command={add}
      complete={businessTypeCode.safeParse(code).success && fields.zh.trim() !== ''}
      onSave={() => add.mutate({ code, ...businessOfFields(fields) })}
    >
      <TextInput
        label={t('pages.businesses.code')}
        description={t('pages.businesses.codeHint')}
        value={code}
        onChange={({ currentTarget }) => edited.change({ code: currentTarget.value.toUpperCase() })}
      />
      <BusinessFields value={fields} series={series} onChange={edited.change} />
    </EditForm>
  );
}

function emptyFields(series: string) {
  return fieldsOfBusiness({
    name: { zh: '' },
    series,
    complexity: 2,
    targetMinutes: null,
    limitMinutes: null,
    divertible: false,
    mustInform: false,
    backOffice: null,
  });
}
