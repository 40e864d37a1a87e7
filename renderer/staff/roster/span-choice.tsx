import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { dateName, monthOfDate } from '../../design/calendar-names.ts';
import { useToday } from '../../design/use-today.ts';
import { type RosterDays, beside, rosterDays, rosterHref, rosterSizes } from './roster-span.ts';
import classes from './roster.module.css';

/** Which week or month is shown, and the way to the others. */
export function SpanChoice({ days }: { readonly days: RosterDays }): ReactNode {
  const { t, i18n } = useTranslation('staff');
  const today = useToday();
  const [, go] = useLocation();
  const { size, from, to } = days;
  const here = from <= today && today <= to ? today : from;
  const words =
    size === 'month'
      ? monthOfDate(from, i18n.language)
      : `${dateName(from, i18n.language)} – ${dateName(to, i18n.language)}`;
  return (
    <div className={classes['line']}>
      <SegmentedControl
        aria-label={t('roster.span')}
        value={size}
        onChange={(value) => go(rosterHref(rosterDays(value, here)))}
        data={rosterSizes.map((value) => ({ value, label: t(`roster.${value}`) }))}
      />
      <Button component={Link} href={rosterHref(beside(days, -1))} variant="default">
        {t(`roster.earlier.${size}`)}
      </Button>
      <Button component={Link} href={rosterHref(rosterDays(size, today))} variant="default">
        {t(`roster.current.${size}`)}
      </Button>
      <Button component={Link} href={rosterHref(beside(days, 1))} variant="default">
        {t(`roster.later.${size}`)}
      </Button>
      <h2 className={classes['span']}>{words}</h2>
    </div>
  );
}
