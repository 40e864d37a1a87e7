import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useCommand } from '../../call/use-command.ts';
import { ChoiceCards } from '../../design/choice-cards.tsx';
import { DateField } from '../../design/date-field.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { roundHref } from '../round-href.ts';
import { BlankSheetButton } from '../round-papers.tsx';
import classes from './five-s-page.module.css';

/** 纸质检查表: of which day a sheet is and what it asks; it is printed blank, or keyed in as a list once it is filled. */
export function PaperPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const today = useToday();
  const [, go] = useLocation();
  const [date, setDate] = useState(today);
  const [asks, setAsks] = useState<'all' | 'route'>('all');
  const begin = useCommand(fiveSCalls.beginRound, { onDone: ({ checkId }) => go(roundHref(checkId)) });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('paper.title')}
        sentence={t('paper.sentence')}
        tools={<Link href="/five-s">{t('round.back')}</Link>}
      />
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate({ occasion: 'paper', sheet: { date, asks } });
        }}
      >
        <DateField label={t('paper.date')} value={date} onChange={setDate} />
        <ChoiceCards
          legend={t('paper.asks')}
          choices={[
            { value: 'all', label: t('paper.all') },
            { value: 'route', label: t('paper.route') },
          ]}
          value={asks}
          onChange={setAsks}
        />
        <div className={classes['formActs']}>
          <Button h="var(--target)" type="submit" loading={begin.isPending}>
            {t('paper.begin')}
          </Button>
          <BlankSheetButton date={date} asks={asks} />
        </div>
      </form>
    </Page>
  );
}
