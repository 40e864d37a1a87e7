import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../shared/store/business-type.ts';
import { isChangedFromPreset } from '../../../shared/store/business-type-origins.ts';
import { nameIn } from '../../../shared/store/local-name.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import { OriginWords } from '../origin-words.tsx';
import { BusinessFields, businessOfFields, fieldsOfBusiness } from './business-fields.tsx';
import { MoveButtons } from './move-buttons.tsx';

export interface BusinessEditorProps {
  readonly type: BusinessType;
  readonly series: readonly Series[];
  /** The ids of all business types in the hall's order. */
  readonly order: readonly number[];
}

/** One business type: what can be set of it, where it comes from, and what can be done with it. */
export function BusinessEditor({ type, series, order }: BusinessEditorProps): ReactNode {
  const { i18n } = useTranslation('store');
  const edited = useEdited(fieldsOfBusiness(type));
  const save = useCommand(storeCalls.changeBusinessType, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(fieldsOfBusiness(saved)),
  });
  return (
    <EditForm
      title={nameIn(type.name, i18n.language)}
      aside={type.code}
      edited={edited}
      command={save}
      complete={edited.value.zh.trim() !== ''}
      onSave={(value) => save.mutate({ id: type.id, ...businessOfFields(value) })}
      acts={
        <BusinessActs type={type} order={order} onReset={(reset) => edited.undo(fieldsOfBusiness(reset))} />
      }
    >
      <BusinessFields value={edited.value} series={series} onChange={edited.change} />
      <OriginWords origins={type.origins} />
    </EditForm>
  );
}

interface BusinessActsProps {
  readonly type: BusinessType;
  readonly order: readonly number[];
  readonly onReset: (type: BusinessType) => void;
}

function BusinessActs({ type, order, onReset }: BusinessActsProps): ReactNode {
  const { t } = useTranslation('store');
  const { id, code, active, origins } = type;
  const setActive = useCommand(storeCalls.setBusinessTypeActive);
  const reset = useCommand(storeCalls.resetBusinessType, { onDone: onReset });
  const arrange = useCommand(storeCalls.orderBusinessTypes);
  return (
    <>
      <MoveButtons id={id} order={order} onMove={(ids) => arrange.mutate({ ids })} />
      {isChangedFromPreset(code, origins) && (
        <Button variant="default" onClick={() => reset.mutate({ id })}>
          {t('pages.toDefault')}
        </Button>
      )}
      <Button variant="default" onClick={() => setActive.mutate({ id, active: !active })}>
        {active ? t('pages.deactivate') : t('pages.reactivate')}
      </Button>
    </>
  );
}
