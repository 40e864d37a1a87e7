import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rightsByRoom } from '../../../shared/audit/rights-list.ts';
import { textOfKey } from '../../call/text-of-key.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DateField } from '../../design/date-field.tsx';
import { staffCalls } from '../../staff/calls.ts';
import { stationsCalls } from '../../stations/calls.ts';
import { type AuditQuestion, asking } from './audit-question.ts';
import classes from './audit-page.module.css';

export interface AuditFilterProps {
  readonly question: AuditQuestion;
  readonly onChange: (question: AuditQuestion) => void;
}

/** The parts of a question, each of which may be left open. */
export function AuditFilter({ question, onChange }: AuditFilterProps): ReactNode {
  const { t } = useTranslation('audit');
  const people = useQueryOf(staffCalls.people, {}).data ?? [];
  const stations = useQueryOf(stationsCalls.list, {}).data ?? [];
  const { from, to, personId, stationId, procedure, ticket = '' } = question;
  return (
    <div className={classes['filter']}>
      <DateField
        label={t('entries.from')}
        value={from}
        onChange={(date) => onChange({ ...question, from: date, to: date > to ? date : to })}
      />
      <DateField
        label={t('entries.to')}
        value={to}
        from={from}
        onChange={(date) => onChange({ ...question, to: date })}
      />
      <Choice
        label={t('entries.person')}
        value={personId ?? null}
        choices={people.map(({ id, staffNumber, name }) => [id, `${staffNumber} ${name}`])}
        onChange={(id) => onChange(asking(question, 'personId', id))}
      />
      <Choice
        label={t('entries.station')}
        value={stationId ?? null}
        choices={stations.map(({ id, name }) => [id, name])}
        onChange={(id) => onChange(asking(question, 'stationId', id))}
      />
      <Choice
        label={t('entries.act')}
        value={procedure ?? null}
        choices={useActs()}
        onChange={(name) => onChange(asking(question, 'procedure', name))}
      />
      <TextInput
        label={t('entries.ticket')}
        placeholder="A012"
        maxLength={6}
        value={ticket}
        onChange={({ currentTarget: { value } }) => onChange({ ...question, ticket: value })}
      />
    </div>
  );
}

/** Every command with its words. */
function useActs(): (readonly [string, string])[] {
  const { i18n } = useTranslation();
  return rightsByRoom().flatMap(({ room, rights }) =>
    rights.map(({ name }) => [`${room}.${name}`, textOfKey(i18n, `${room}:acts.${name}`) ?? name] as const),
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string | number>({
  label,
  value,
  choices,
  onChange,
}: ChoiceProps<Value>): ReactNode {
  const { t } = useTranslation('audit');
  return (
    <NativeSelect
      label={label}
      value={value === null ? '' : String(value)}
      data={[
        { value: '', label: t('entries.any') },
        ...choices.map(([each, words]) => ({ value: String(each), label: words })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(choices.find(([each]) => String(each) === currentTarget.value)?.[0] ?? null)
      }
    />
  );
}
