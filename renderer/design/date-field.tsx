import 'dayjs/locale/zh-cn';
import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDate } from '../../shared/time/business-date.ts';

export interface DateFieldProps {
  readonly label: string;
  /** Null where there is none, which only a field that can be cleared may have. */
  readonly value: BusinessDate | null;
  /** The first day that may be chosen. */
  readonly from?: BusinessDate;
  readonly onChange: (date: BusinessDate) => void;
  /** For a field that may stay empty: it was emptied. */
  readonly onClear?: () => void;
}

/** A day, typed as `2026-11-21` or chosen from a month; the same on every machine, whatever its own habits. */
export function DateField({ label, value, from, onChange, onClear }: DateFieldProps): ReactNode {
  const { t, i18n } = useTranslation('design');
  return (
    <DateInput
      label={label}
      locale={i18n.language === 'en' ? 'en' : 'zh-cn'}
      valueFormat="YYYY-MM-DD"
      monthLabelFormat={t('time.monthFormat')}
      firstDayOfWeek={1}
      {...(from === undefined ? {} : { minDate: from })}
      clearable={onClear !== undefined}
      value={value}
      onChange={(date) => {
        if (date === null) onClear?.();
        else onChange(date);
      }}
    />
  );
}
