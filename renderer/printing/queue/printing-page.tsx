import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { PageTitle } from '../../design/page-title.tsx';
import { Page } from '../../design/page.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { printingCalls } from '../calls.ts';
import { StoppedPrinters } from '../stopped-printers.tsx';
import { AskingPrints } from './asking-prints.tsx';
import { DayPrints } from './day-prints.tsx';
import { WaitingPrints } from './waiting-prints.tsx';

/** 打印队列: what asks, what waits, and what the day has seen. */
export function PrintingPage(): ReactNode {
  const { t } = useTranslation('printing');
  const { mayOpen } = useWhoIsHere();
  const today = useToday();
  const [date, setDate] = useState<BusinessDate>(today);
  const prints = useQueryOf(printingCalls.jobs, { date }, { placeholderData: keepPreviousData });
  const settings = '/settings/printers';
  return (
    <Page>
      <PageTitle
        title={t('queue.title')}
        sentence={t('queue.sentence')}
        tools={
          mayOpen(settings) && (
            <Button component={Link} href={settings} variant="default">
              {t('queue.settings')}
            </Button>
          )
        }
      />
      <StoppedPrinters />
      <QueryStates query={prints}>
        {(view) => (
          <>
            <AskingPrints view={view} />
            <WaitingPrints view={view} />
            <DayPrints view={view} date={date} onDate={setDate} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
