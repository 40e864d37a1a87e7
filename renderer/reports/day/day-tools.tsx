import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type BusinessDate, addDays, isBusinessDate } from '../../../shared/time/business-date.ts';
import { dayHref, useToday } from './day-address.ts';
import classes from './day-tools.module.css';

/** Another day, and paper. */
export function DayTools({ date }: { readonly date: BusinessDate }): ReactNode {
  const { t } = useTranslation('reports');
  const today = useToday();
  const [, go] = useLocation();
  return (
    <>
      <Button component={Link} href={dayHref(addDays(date, -1))} variant="default">
        {t('day.earlier')}
      </Button>
      <input
        className={classes['date']}
        type="date"
        aria-label={t('day.date')}
        value={date}
        max={today}
        onChange={({ currentTarget: { value } }) => {
          if (isBusinessDate(value)) go(dayHref(value));
        }}
      />
      {date < today && (
        <Button component={Link} href={dayHref(addDays(date, 1))} variant="default">
          {t('day.later')}
        </Button>
      )}
      <Button variant="default" onClick={() => window.print()}>
        {t('day.print')}
      </Button>
    </>
  );
}
