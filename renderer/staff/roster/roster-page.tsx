import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { staffCalls } from '../calls.ts';
import { CellDetail } from './cell-detail.tsx';
import { ChangeNotice } from './change-notice.tsx';
import { type RosterDays, useRosterDays } from './roster-span.ts';
import { RosterGrid } from './roster-grid.tsx';
import { RosterTools } from './roster-tools.tsx';
import { type RosterView, rosterTable } from './roster-view.ts';
import { SpanChoice } from './span-choice.tsx';
import { TapChoice } from './tap-choice.tsx';
import { TodayLine } from './today-line.tsx';
import { type RosterActs, useRosterActs } from './use-roster-acts.ts';
import { type Tap, useRosterTaps } from './use-roster-taps.ts';

/** 排班: who works when, by week or month. */
export function RosterPage(): ReactNode {
  const { t } = useTranslation('staff');
  const days = useRosterDays();
  const { from, to } = days;
  const roster = useQueryOf(staffCalls.roster, { from, to }, { placeholderData: (before) => before });
  const acts = useRosterActs();
  return (
    <Page>
      <PageTitle
        title={t('roster.title')}
        sentence={<TodayLine />}
        tools={<RosterTools days={days} onCopied={acts.copied} />}
      />
      <SpanChoice days={days} />
      <QueryStates
        query={roster}
        isEmpty={({ people }) => people.length === 0}
        empty={t('roster.grid.noPeople')}
      >
        {(view) => <Roster key={from + to} days={days} view={view} acts={acts} />}
      </QueryStates>
    </Page>
  );
}

interface RosterProps {
  readonly days: RosterDays;
  readonly view: RosterView;
  readonly acts: RosterActs;
}

function Roster({ days, view, acts }: RosterProps): ReactNode {
  const table = rosterTable(view);
  const [tap, setTap] = useState<Tap>({ kind: 'swap' });
  const taps = useRosterTaps(acts, tap);
  return (
    <>
      <TapChoice shifts={table.offered} tap={tap} onTap={setTap} />
      <ChangeNotice acts={acts} />
      <RosterGrid days={days} table={table} calendar={view.calendar} taps={taps} acts={acts} />
      <CellDetail table={table} chosen={taps.chosen} acts={acts} onClose={taps.release} />
    </>
  );
}
