import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckSummary } from '../../../shared/checklists/check.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { BlankSheetButton, ReportButton } from '../round-papers.tsx';
import { ComparedRounds } from './compared-rounds.tsx';
import { useOccasionText } from './item-words.ts';
import { ViewsNav } from './views-nav.tsx';
import classes from './views.module.css';

/** How far back rounds are offered, days. */
const offeredDays = 120;

/** 两次对比: two rounds side by side, area by area and where they differ. */
export function ComparePage(): ReactNode {
  const { t } = useTranslation('five-s');
  const to = useToday();
  const checks = useQueryOf(checklistsCalls.checks, { kind: 'five-s', from: addDays(to, -offeredDays), to });
  return (
    <Page scale={useScale()}>
      <ViewsNav />
      <QueryStates query={checks} isEmpty={(all) => handedIn(all).length < 2} empty={t('compare.tooFew')}>
        {(all) => <Compare rounds={handedIn(all)} />}
      </QueryStates>
    </Page>
  );
}

function handedIn(checks: readonly CheckSummary[]): CheckSummary[] {
  return checks.filter(({ check }) => check.state === 'submitted' || check.state === 'signed');
}

/** The newest round, and the one before it of the same occasion, until others are chosen. */
function Compare({ rounds }: { readonly rounds: readonly CheckSummary[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const today = useToday();
  const newest = rounds.find(({ check }) => check.occasion === 'full') ?? rounds[0];
  const before = rounds.find(
    ({ check }) => check.id !== newest?.check.id && check.occasion === newest?.check.occasion,
  );
  const [first, setFirst] = useState(before?.check.id ?? rounds[1]?.check.id ?? 0);
  const [second, setSecond] = useState(newest?.check.id ?? 0);
  return (
    <>
      <PageTitle
        title={t('compare.title')}
        sentence={t('compare.choose')}
        tools={
          <>
            <ReportButton checkId={second} />
            <BlankSheetButton date={today} asks="all" />
          </>
        }
      />
      <div className={classes['filter']}>
        <RoundChoice label={t('compare.first')} rounds={rounds} chosen={first} choose={setFirst} />
        <RoundChoice label={t('compare.second')} rounds={rounds} chosen={second} choose={setSecond} />
      </div>
      <ComparedRounds first={first} second={second} />
    </>
  );
}

interface RoundChoiceProps {
  readonly label: string;
  readonly rounds: readonly CheckSummary[];
  readonly chosen: number;
  readonly choose: (checkId: number) => void;
}

function RoundChoice({ label, rounds, chosen, choose }: RoundChoiceProps): ReactNode {
  const { t } = useTranslation('five-s');
  const occasionText = useOccasionText();
  return (
    <NativeSelect
      label={label}
      data={rounds.map(({ check, score }) => ({
        value: String(check.id),
        label: t('compare.check', {
          date: check.businessDate,
          occasion: occasionText(check.occasion),
          score: score.score?.toFixed(2) ?? t('views.none'),
        }),
      }))}
      value={String(chosen)}
      onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
    />
  );
}
