import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isBusinessDate } from '../../../shared/time/business-date.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import day from '../day/day-tools.module.css';
import classes from './steps.module.css';
import type { StepsAsked, StepsView } from './steps-address.ts';

export interface StepsFilterProps {
  readonly asked: StepsAsked;
  readonly businesses: StepsView['businesses'];
  readonly onAsk: (asked: StepsAsked) => void;
}

/** Which days, and which business. */
export function StepsFilter({ asked, businesses, onAsk }: StepsFilterProps): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  const { from, to, businessTypeId } = asked;
  const dateField = (name: 'from' | 'to', value: string): ReactNode => (
    <label className={classes['date']}>
      {t(`steps.${name}`)}
      <input
        className={day['date']}
        type="date"
        value={value}
        onChange={({ currentTarget }) => {
          if (isBusinessDate(currentTarget.value)) onAsk({ ...asked, [name]: currentTarget.value });
        }}
      />
    </label>
  );
  return (
    <div className={classes['filter']}>
      {dateField('from', from)}
      {dateField('to', to)}
      <NativeSelect
        label={t('day.business')}
        value={String(businessTypeId ?? '')}
        data={[
          { value: '', label: t('steps.allBusinesses') },
          ...businesses.map(({ id, name }) => ({ value: String(id), label: nameOf(name) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onAsk(value === '' ? { from, to } : { from, to, businessTypeId: Number(value) })
        }
      />
    </div>
  );
}
