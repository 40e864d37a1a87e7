import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../../shared/campaigns/gift.ts';
import {
  type MilestoneRule,
  type MilestoneValues,
  proposedPositions,
} from '../../../shared/campaigns/milestone.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { DateField } from '../../design/date-field.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { useToday } from '../../design/use-today.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import { GiftSelect } from '../gift-select.tsx';

interface Written {
  readonly zh: string;
  readonly en: string;
  readonly positions: string;
  readonly from: string;
  readonly until: string | null;
  readonly giftId: number;
}

interface EditorProps {
  readonly rule: MilestoneRule;
  readonly gifts: readonly GiftInStock[];
}

/** One rule. */
export function MilestoneEditor({ rule, gifts }: EditorProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const { id, active } = rule;
  const edited = useEdited(writtenOf(rule));
  const save = useCommand(campaignsCalls.changeMilestone, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(writtenOf(saved)),
  });
  return (
    <EditForm
      title={nameOf(rule.name)}
      edited={edited}
      command={save}
      complete={isComplete(edited.value)}
      onSave={(written) => save.mutate({ id, active, ...valuesOf(written) })}
      acts={
        <Button variant="default" onClick={() => save.mutate({ ...rule, active: !active })}>
          {t(active ? 'milestones.deactivate' : 'milestones.reactivate')}
        </Button>
      }
    >
      <Fields value={edited.value} gifts={gifts} onChange={edited.change} />
    </EditForm>
  );
}

interface NewProps {
  readonly gifts: readonly GiftInStock[];
  readonly onAdded: (id: number) => void;
}

/** One more rule, with what is proposed. */
export function NewMilestone({ gifts, onAdded }: NewProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const giftId = gifts.find(({ active }) => active)?.id ?? 0;
  const from = useToday();
  const proposed = { zh: '', en: '', positions: proposedPositions.join(', '), from, until: null, giftId };
  const edited = useEdited<Written>(proposed);
  const add = useCommand(campaignsCalls.addMilestone, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  if (giftId === 0) return <p>{t('milestones.noGifts')}</p>;
  return (
    <EditForm
      title={t('milestones.new')}
      edited={edited}
      command={add}
      complete={isComplete(edited.value)}
      onSave={(written) => add.mutate(valuesOf(written))}
    >
      <Fields value={edited.value} gifts={gifts} onChange={edited.change} />
    </EditForm>
  );
}

interface FieldsProps {
  readonly value: Written;
  readonly gifts: readonly GiftInStock[];
  readonly onChange: (to: Partial<Written>) => void;
}

function Fields({ value, gifts, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <NameFields
        label={t('milestones.name')}
        labelEn={t('milestones.nameEn')}
        zh={value.zh}
        en={value.en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
      <TextInput
        label={t('milestones.positions')}
        description={t('milestones.positionsHint')}
        autoComplete="off"
        value={value.positions}
        onChange={({ currentTarget }) => onChange({ positions: currentTarget.value })}
      />
      <GiftSelect
        label={t('milestones.gift')}
        gifts={gifts.filter(({ id, active }) => active || id === value.giftId)}
        value={value.giftId}
        onChange={(giftId) => onChange({ giftId })}
      />
      <FieldPair>
        <DateField label={t('milestones.from')} value={value.from} onChange={(from) => onChange({ from })} />
        <DateField
          label={t('milestones.until')}
          value={value.until}
          from={value.from}
          onChange={(until) => onChange({ until })}
          onClear={() => onChange({ until: null })}
        />
      </FieldPair>
    </>
  );
}

function writtenOf({ name, positions, from, until, giftId }: MilestoneValues): Written {
  return { zh: name.zh, en: name.en ?? '', positions: positions.join(', '), from, until, giftId };
}

function valuesOf({ zh, en, positions, from, until, giftId }: Written): MilestoneValues {
  return { name: localNameOf(zh, en), positions: positionsIn(positions), from, until, giftId };
}

/** The numbers in what was typed, whatever parts them. */
function positionsIn(typed: string): number[] {
  return (typed.match(/\d+/g) ?? []).map(Number).filter((position) => position >= 1 && position <= 9_999);
}

function isComplete({ zh, positions, giftId }: Written): boolean {
  return zh.trim() !== '' && positionsIn(positions).length > 0 && giftId !== 0;
}
