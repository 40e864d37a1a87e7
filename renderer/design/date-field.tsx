import 'dayjs/locale/zh-cn';
import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDate } from '../../shared/time/business-date.ts';

export interface DateFieldProps {
  readonly label: string;
  readonly value: BusinessDate;
  /** The first day that may be chosen. */
  readonly from?: BusinessDate;
  readonly onChange: (date: BusinessDate) => void;
}

/** A day, typed as `2026-11-21` or chosen from a month; the same on every machine, whatever its own habits. */
export function DateField({ label, value, from, onChange }: DateFieldProps): ReactNode {
  const { t, i18n } = useTranslation('design');
  return (
    <DateInput
      label={label}
      locale={i18n.language === 'en' ? 'en' : 'zh-cn'}
      valueFormat="YYYY-MM-DD"
      monthLabelFormat={t('time.monthFormat')}
      firstDayOfWeek={1}
      {...(from === undefined ? {} : { minDate: from })}
      value={value}
      onChange={(date) => {
        if (date !== null) onChange(date);
      }}
    />
  );
}
