import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { askedPaper } from '../../design/paper/asked-paper.ts';
import { PaperButton } from '../../design/paper/paper-button.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { CleaningAreas } from './cleaning-areas.tsx';
import { CleaningToday } from './cleaning-today.tsx';
import type { CleaningView } from './cleaning-view.ts';
import { CleaningWeek } from './cleaning-week.tsx';
import classes from './cleaning.module.css';

/** 卫生值日: today's turns to tick, and the week for the wall. */
export function CleaningPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const today = useToday();
  const [date, setDate] = useState(today);
  const thisWeek = useQueryOf(fiveSCalls.cleaningWeek, { date: today });
  const week = useQueryOf(fiveSCalls.cleaningWeek, { date }, { placeholderData: (before) => before });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('cleaning.title')}
        sentence={thisWeek.data && t('cleaning.sentence', countsOf(thisWeek.data, today))}
        tools={<PrintKey date={date} />}
      />
      <QueryStates query={thisWeek} isEmpty={({ areas }) => areas.length === 0} empty={t('cleaning.noAreas')}>
        {(view) => <CleaningToday view={view} today={today} />}
      </QueryStates>
      <div className={classes['weeks']}>
        <Button h="var(--target)" variant="default" onClick={() => setDate(addDays(date, -7))}>
          {t('cleaning.earlier')}
        </Button>
        <Button h="var(--target)" variant="default" onClick={() => setDate(today)}>
          {t('cleaning.week')}
        </Button>
        <Button h="var(--target)" variant="default" onClick={() => setDate(addDays(date, 7))}>
          {t('cleaning.later')}
        </Button>
      </div>
      <QueryStates query={week}>{(view) => <CleaningWeek view={view} />}</QueryStates>
      {thisWeek.data && <CleaningAreas areas={thisWeek.data.areas} />}
    </Page>
  );
}

function PrintKey({ date }: { readonly date: string }): ReactNode {
  const { t, i18n } = useTranslation('five-s');
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return (
    <PaperButton
      words={t('cleaning.print')}
      title={t('cleaning.paper')}
      paper={askedPaper(fiveSCalls.cleaningPaper, { date, language })}
    />
  );
}

function countsOf({ cells }: CleaningView, today: string): { readonly done: number; readonly all: number } {
  const ofToday = cells.filter(({ date }) => date === today);
  return { done: ofToday.filter(({ done }) => done !== null).length, all: ofToday.length };
}
