import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CheckSummary } from '../../../shared/checklists/check.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { roundHref } from '../round-href.ts';
import { useOccasionName } from '../use-occasion-name.ts';

/** The last scores, each with the way to its round. */
export function LastRounds({ rounds }: { readonly rounds: readonly CheckSummary[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const columns = useColumns();
  if (rounds.length === 0) return <p>{t('fiveS.noRounds')}</p>;
  return (
    <DataTable
      caption={t('fiveS.lastCaption')}
      columns={columns}
      rows={rounds}
      rowKey={({ check }) => check.id}
    />
  );
}

function useColumns(): Column<CheckSummary>[] {
  const { t } = useTranslation('five-s');
  const { t: ofChecklists } = useTranslation('checklists');
  const occasionName = useOccasionName();
  return [
    { title: t('fiveS.date'), cell: ({ check }) => check.businessDate.slice(5) },
    {
      title: t('fiveS.occasion'),
      cell: ({ check }) => <Link href={roundHref(check.id)}>{occasionName(check.occasion)}</Link>,
    },
    { title: t('fiveS.score'), align: 'number', cell: ({ score }) => score.score?.toFixed(2) ?? '' },
    {
      title: t('fiveS.signed'),
      cell: ({ check: { state } }) => (
        <StateMark state={state === 'signed' ? 'done' : 'waiting'}>
          {state === 'signed' ? ofChecklists('states.signed') : t('result.unsigned')}
        </StateMark>
      ),
    },
  ];
}
