import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Shift } from '../../../shared/staff/shift.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { staffCalls } from '../calls.ts';
import { NewShift, ShiftEditor } from './shift-editor.tsx';

/** 班次: what a person's day can be. */
export function ShiftsPage(): ReactNode {
  const { t } = useTranslation('staff');
  const shifts = useQueryOf(staffCalls.shifts, {});
  const [chosen, setChosen] = useState<number | 'new' | null>(null);
  const columns = useShiftColumns();
  return (
    <Page>
      <PageTitle
        title={t('roster.shifts.title')}
        sentence={t('roster.shifts.sentence')}
        tools={
          <>
            <Button component={Link} href="/team/roster" variant="subtle">
              {t('roster.shifts.back')}
            </Button>
            <Button variant="default" onClick={() => setChosen('new')}>
              {t('roster.shifts.add')}
            </Button>
          </>
        }
      />
      <QueryStates query={shifts}>
        {(all) => {
          const shift = all.find(({ id }) => id === chosen);
          return (
            <ListAndDetail
              list={
                <DataTable
                  caption={t('roster.shifts.title')}
                  columns={columns}
                  rows={all}
                  rowKey={({ id }) => id}
                  choice={{ chosen: shift?.id ?? null, choose: ({ id }) => setChosen(id) }}
                />
              }
              detail={
                shift ? (
                  <ShiftEditor key={shift.id} shift={shift} />
                ) : (
                  chosen === 'new' && <NewShift onAdded={setChosen} />
                )
              }
              hint={t('roster.shifts.choose')}
            />
          );
        }}
      </QueryStates>
    </Page>
  );
}

function useShiftColumns(): Column<Shift>[] {
  const { t } = useTranslation('staff');
  const nameOf = useNameOf();
  return [
    { title: t('roster.shifts.name'), cell: ({ name }) => nameOf(name) },
    { title: t('roster.shifts.shortWord'), cell: ({ shortWord }) => nameOf(shortWord) },
    { title: t('roster.shifts.code'), cell: ({ code }) => code },
    {
      title: t('roster.shifts.hours'),
      cell: (shift) =>
        shift.kind === 'work' ? `${shift.startsAt}–${shift.endsAt}` : t(`roster.kinds.${shift.kind}`),
    },
    {
      title: t('roster.shifts.unused'),
      titleHidden: true,
      cell: ({ active }) => !active && t('roster.shifts.unused'),
    },
  ];
}
