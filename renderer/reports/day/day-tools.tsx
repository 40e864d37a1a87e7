import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type BusinessDate, addDays, isBusinessDate } from '../../../shared/time/business-date.ts';
import { useClient } from '../../call/client-context.ts';
import { askedPaper } from '../../design/paper/asked-paper.ts';
import { PaperButton } from '../../design/paper/paper-button.tsx';
import { saveFile } from '../../design/save-file.ts';
import { reportsCalls } from '../calls.ts';
import { useToday } from '../../design/use-today.ts';
import { estimatesHref } from '../estimates/estimates-address.ts';
import { stepsHref } from '../steps/steps-address.ts';
import { dayHref } from './day-address.ts';
import classes from './day-tools.module.css';

interface OfDay {
  readonly date: BusinessDate;
}

/** Another day, the estimates, paper, and a workbook. */
export function DayTools({ date }: OfDay): ReactNode {
  const { t } = useTranslation('reports');
  return (
    <>
      <OtherDay date={date} />
      <Button component={Link} href={estimatesHref(date)} variant="default">
        {t('estimates.link')}
      </Button>
      <Button component={Link} href={stepsHref} variant="default">
        {t('steps.link')}
      </Button>
      <Paper date={date} />
    </>
  );
}

function OtherDay({ date }: OfDay): ReactNode {
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
    </>
  );
}

/** The day on A4, and its tickets as an Excel workbook. */
function Paper({ date }: OfDay): ReactNode {
  const { t, i18n } = useTranslation('reports');
  const client = useClient();
  const asked = { date, language: i18n.language === 'en' ? 'en' : 'zh-CN' } as const;
  const sheet = useMutation({
    mutationFn: () => client.call(reportsCalls.daySheet, asked),
    onSuccess: ({ fileName, base64 }) => saveFile(fileName, base64),
  });
  return (
    <>
      <PaperButton
        words={t('day.print')}
        title={t('paper.title')}
        paper={askedPaper(reportsCalls.dayPaper, asked)}
      />
      <Button variant="default" loading={sheet.isPending} onClick={() => sheet.mutate()}>
        {t('day.workbook')}
      </Button>
    </>
  );
}
