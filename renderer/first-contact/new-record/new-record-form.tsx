import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintGrade } from '../../../shared/first-contact/complaint.ts';
import {
  type ContactChannel,
  type NetworkTrouble,
  type RecordKind,
  contactChannels,
  recordKinds,
} from '../../../shared/first-contact/record.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import classes from '../../design/form.module.css';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { Notice } from '../../design/notice.tsx';
import { firstContactCalls } from '../calls.ts';
import { GradeFields } from '../grade-fields.tsx';
import { NetworkFields } from './network-fields.tsx';
import { OwnerSelect } from './owner-select.tsx';
import type { Asked, Taken } from '../taken.ts';

export interface NewRecordFormProps {
  /** The ticket of the visit, where there is one. */
  readonly ticketId: number | null;
  readonly onTaken: (taken: Taken) => void;
}

interface Written {
  readonly matter: string;
  readonly kind: RecordKind;
  readonly channel: ContactChannel;
  readonly callName: string;
  readonly phone: string;
  /** Null: whoever writes it down. */
  readonly ownerId: number | null;
  readonly grade: ComplaintGrade;
  readonly network: NetworkTrouble;
}

const blank: Written = {
  matter: '',
  kind: 'request',
  channel: 'hall',
  callName: '',
  phone: '',
  ownerId: null,
  grade: { category: 'C16', level: 'L1', bypassRisk: false },
  network: { place: '', symptom: 'weak' },
};

/**
 * 首问登记 in under fifteen seconds: the matter has the focus and is all that is needed; Ctrl + 回车 saves. Everything
 * else has an answer already.
 */
export function NewRecordForm({ ticketId, onTaken }: NewRecordFormProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const [written, setWritten] = useState(blank);
  const take = useCommand(firstContactCalls.takeRecord, { refusalShownInPlace: true, onDone: onTaken });
  const change = (to: Partial<Written>): void => setWritten((before) => ({ ...before, ...to }));
  const isReady = isComplete(written);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isReady && !take.isPending) take.mutate(inputOf(written, ticketId));
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <Textarea
        label={t('new.matter')}
        description={t('new.matterHint')}
        autosize
        minRows={2}
        maxLength={400}
        value={written.matter}
        ref={focused}
        onKeyDown={saveWithCtrlEnter}
        onChange={({ currentTarget }) => change({ matter: currentTarget.value })}
      />
      <ChoiceCards
        legend={t('new.kind')}
        choices={recordKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={written.kind}
        onChange={(kind) => change({ kind })}
      />
      {written.kind === 'complaint' && (
        <GradeFields grade={written.grade} onChange={(grade) => change({ grade })} />
      )}
      {written.kind === 'network' && (
        <NetworkFields network={written.network} onChange={(network) => change({ network })} />
      )}
      <FieldPair>
        <TextInput
          label={t('new.callName')}
          maxLength={40}
          value={written.callName}
          onChange={({ currentTarget }) => change({ callName: currentTarget.value })}
        />
        <TextInput
          label={t('new.phone')}
          inputMode="tel"
          maxLength={20}
          error={isPhoneWrong(written.phone) && t('new.phoneWrong')}
          value={written.phone}
          onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
        />
      </FieldPair>
      <FieldPair>
        <OwnerSelect
          label={t('new.owner')}
          nobody={t('new.me')}
          value={written.ownerId}
          onChange={(ownerId) => change({ ownerId })}
        />
        <NativeSelect
          label={t('new.channel')}
          data={contactChannels.map((value) => ({ value, label: t(`channels.${value}`) }))}
          value={written.channel}
          onChange={({ currentTarget }) => change({ channel: currentTarget.value as ContactChannel })}
        />
      </FieldPair>
      {take.error && (
        <Notice kind="danger">
          <RefusalText error={take.error} />
        </Notice>
      )}
      <Button
        type="submit"
        className={classes['primary']}
        h="var(--target)"
        disabled={!isReady}
        loading={take.isPending}
      >
        {t('new.save')}
      </Button>
    </form>
  );
}

function inputOf(written: Written, ticketId: number | null): Asked {
  const { matter, kind, channel, callName, phone, ownerId, grade, network } = written;
  return {
    matter: matter.trim(),
    kind,
    channel,
    customer: { callName: callName.trim() || null, phone: phone.trim() || null },
    ...(ownerId === null ? {} : { ownerId }),
    ...(ticketId === null ? {} : { ticketId }),
    ...(kind === 'complaint' ? { complaint: grade } : {}),
    ...(kind === 'network' ? { network } : {}),
  };
}

function isComplete({ matter, phone, kind, network }: Written): boolean {
  if (matter.trim() === '' || isPhoneWrong(phone)) return false;
  return kind !== 'network' || network.place.trim() !== '';
}

function isPhoneWrong(phone: string): boolean {
  return phone.trim() !== '' && !/^[0-9+][0-9 -]{4,19}$/.test(phone.trim());
}

/** In a field of many lines 回车 begins a new line; with Ctrl it saves there too. */
function saveWithCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** It was opened in order to write here. */
function focused(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
