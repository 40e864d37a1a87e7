import { Button, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gift, GiftValues } from '../../../shared/campaigns/gift.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';

interface Written {
  readonly zh: string;
  readonly en: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly lowAt: number;
}

const blank: Written = { zh: '', en: '', unitZh: '', unitEn: '', lowAt: 5 };

/** One gift. */
export function GiftEditor({ gift }: { readonly gift: Gift }): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { id, active } = gift;
  const edited = useEdited(writtenOf(gift));
  const save = useCommand(campaignsCalls.changeGift, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(writtenOf(saved)),
  });
  return (
    <EditForm
      title={nameOf(gift.name)}
      edited={edited}
      command={save}
      complete={isComplete(edited.value)}
      onSave={(written) => save.mutate({ id, active, ...valuesOf(written) })}
      acts={
        <Button
          variant="default"
          onClick={() => save.mutate({ id, active: !active, ...valuesOf(writtenOf(gift)) })}
        >
          {t(active ? 'giftSettings.deactivate' : 'giftSettings.reactivate')}
        </Button>
      }
    >
      <GiftFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

/** One more gift. */
export function NewGift({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('campaigns');
  const edited = useEdited(blank);
  const add = useCommand(campaignsCalls.addGift, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('giftSettings.new')}
      edited={edited}
      command={add}
      complete={isComplete(edited.value)}
      onSave={(written) => add.mutate(valuesOf(written))}
    >
      <GiftFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

interface FieldsProps {
  readonly value: Written;
  readonly onChange: (to: Partial<Written>) => void;
}

function GiftFields({ value, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <NameFields
        label={t('giftSettings.name')}
        labelEn={t('giftSettings.nameEn')}
        zh={value.zh}
        en={value.en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
      <FieldPair>
        <NameFields
          label={t('giftSettings.unit')}
          labelEn={t('giftSettings.unitEn')}
          description={t('giftSettings.unitHint')}
          zh={value.unitZh}
          en={value.unitEn}
          onChange={(unitZh, unitEn) => onChange({ unitZh, unitEn })}
        />
      </FieldPair>
      <NumberInput
        label={t('giftSettings.lowAt')}
        description={t('giftSettings.lowAtHint')}
        min={0}
        max={10_000}
        allowDecimal={false}
        value={value.lowAt}
        onChange={(lowAt) => onChange({ lowAt: Number(lowAt) })}
      />
    </>
  );
}

function writtenOf({ name, unit, lowAt }: GiftValues): Written {
  return { zh: name.zh, en: name.en ?? '', unitZh: unit.zh, unitEn: unit.en ?? '', lowAt };
}

function valuesOf({ zh, en, unitZh, unitEn, lowAt }: Written): GiftValues {
  return { name: localNameOf(zh, en), unit: localNameOf(unitZh, unitEn), lowAt };
}

function isComplete({ zh, unitZh }: Written): boolean {
  return zh.trim() !== '' && unitZh.trim() !== '';
}
