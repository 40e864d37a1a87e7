import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/store/calendar.ts';
import { type BusinessDate, weekdayOf } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { dateName, weekdayName } from '../../design/calendar-names.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';

export interface CalendarDayEditorProps {
  readonly date: BusinessDate;
  /** Undefined for a day of the ordinary week. */
  readonly entry: CalendarEntry | undefined;
}

const kinds = ['ordinary', 'holiday', 'workday'] as const;
type Kind = (typeof kinds)[number];

interface DayFields {
  readonly kind: Kind;
  readonly name: string;
}

/** One day of the calendar: ordinary, a holiday, or a weekend day that is worked. */
export function CalendarDayEditor({ date, entry }: CalendarDayEditorProps): ReactNode {
  const { t, i18n } = useTranslation('store');
  const edited = useEdited<DayFields>({ kind: entry?.kind ?? 'ordinary', name: entry?.name.zh ?? '' });
  const put = useCommand(storeCalls.setCalendarDay, { refusalShownInPlace: true });
  const clear = useCommand(storeCalls.clearCalendarDay, { refusalShownInPlace: true });
  const { kind, name } = edited.value;
  const save = (): void => {
    if (kind === 'ordinary') clear.mutate({ date });
    else put.mutate({ date, kind, name: entry?.name.zh === name ? entry.name : { zh: name.trim() } });
  };
  return (
    <EditForm
      title={dateName(date, i18n.language)}
      aside={weekdayName(weekdayOf(date), i18n.language)}
      edited={edited}
      command={kind === 'ordinary' ? clear : put}
      complete={kind === 'ordinary' || name.trim() !== ''}
      onSave={save}
    >
      <ChoiceCards
        legend={t('pages.hours.kind')}
        choices={kinds.map((value) => ({ value, label: t(`pages.hours.${value}`) }))}
        value={kind}
        onChange={(to) => edited.change({ kind: to, ...(to === 'ordinary' ? { name: '' } : {}) })}
      />
      {kind !== 'ordinary' && (
        <TextInput
          label={t('pages.hours.name')}
          placeholder={t('pages.hours.namePlaceholder')}
          value={name}
          onChange={({ currentTarget }) => edited.change({ name: currentTarget.value })}
        />
      )}
      {entry && <p>{entry.origin === 'store' ? t('origins.store') : entry.origin}</p>}
    </EditForm>
  );
}
