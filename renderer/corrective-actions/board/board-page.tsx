import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { actionContract } from '../../../shared/corrective-actions/action-contract.ts';
import { ageOf } from '../../../shared/corrective-actions/groups.ts';
import type { ActionLine } from '../../../shared/corrective-actions/views.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import type { Period } from '../addresses.ts';
import { correctiveActionsCalls } from '../calls.ts';
import { PeopleContext } from '../people-context.ts';
import { useCompact, useScale } from '../../design/use-compact.ts';
import {
  AgeGroups,
  AreaGroups,
  type BoardView,
  type GroupsProps,
  MyGroups,
  OwnerGroups,
  boardViews,
} from './board-groups.tsx';
import classes from './board-page.module.css';
import { PeriodChoice } from './period-choice.tsx';
import { RatesStrip } from './rates-strip.tsx';

/** 整改看板: what needs me first, and everything that is not closed by owner, area and age. */
export function BoardPage(): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [days, setDays] = useState<Period>(30);
  const board = useQueryOf(correctiveActionsCalls.board, { days }, { placeholderData: (before) => before });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('board.title')}
        sentence={board.data && <BoardSentence lines={board.data.actions} />}
        tools={
          <Button component={Link} href="/actions/report" h="var(--target)">
            {t('board.report')}
          </Button>
        }
      />
      <QueryStates query={board}>{(view) => <Board view={view} days={days} onDays={setDays} />}</QueryStates>
    </Page>
  );
}

interface BoardProps {
  readonly view: OutputOf<typeof actionContract.board>;
  readonly days: Period;
  readonly onDays: (days: Period) => void;
}

function Board({ view: { actions, people, rates }, days, onDays }: BoardProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [view, setView] = useState<BoardView>('mine');
  // The headline where there is room; in the hand, what is to be done comes first.
  const compact = useCompact();
  const headline = (
    <div className={classes['rates']}>
      <PeriodChoice days={days} onDays={onDays} />
      <RatesStrip rates={rates} days={days} />
    </div>
  );
  return (
    <PeopleContext value={people}>
      {!compact && headline}
      <SegmentedControl
        aria-label={t('board.view')}
        className={classes['views']}
        value={view}
        onChange={setView}
        data={boardViews.map((value) => ({ value, label: t(`board.views.${value}`) }))}
      />
      {actions.length === 0 ? <p>{t('board.empty')}</p> : <Groups view={view} lines={actions} />}
      {compact && headline}
    </PeopleContext>
  );
}

const groups: Readonly<Record<BoardView, (props: GroupsProps) => ReactNode>> = {
  mine: MyGroups,
  owner: OwnerGroups,
  area: AreaGroups,
  age: AgeGroups,
};

function Groups({ view, lines }: GroupsProps & { readonly view: BoardView }): ReactNode {
  const Shown = groups[view];
  return <Shown lines={lines} />;
}

function BoardSentence({ lines }: { readonly lines: readonly ActionLine[] }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const now = useHostNow();
  const timeZone = useTimeZone();
  if (lines.length === 0) return t('board.allDone');
  return t('board.sentence', {
    open: lines.length,
    overdue: lines.filter((line) => ageOf(line, now, timeZone) === 'overdue').length,
    check: lines.filter(({ life }) => life.state === 'fixed').length,
  });
}
