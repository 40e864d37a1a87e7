import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditSeen } from '../../../shared/audit/contract.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { textOfKey } from '../../call/text-of-key.ts';
import { TimeOfDay } from '../../design/counting.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';

/** What was done, newest first. */
export function AuditTable({ entries }: { readonly entries: readonly AuditSeen[] }): ReactNode {
  const { t, i18n } = useTranslation('audit');
  const timeZone = useTimeZone();
  const columns: Column<AuditSeen>[] = [
    {
      title: t('entries.at'),
      cell: ({ at }) => (
        <>
          {businessDateOf(at, timeZone)} <TimeOfDay at={at} />
        </>
      ),
    },
    { title: t('entries.act'), cell: ({ procedure }) => actWords(procedure) },
    { title: t('entries.records'), cell: ({ records }) => records.map(recordWords).join(' · ') },
    { title: t('entries.person'), cell: ({ person }) => person ?? t('entries.nobody') },
    { title: t('entries.station'), cell: ({ station }) => station ?? '–' },
    { title: t('entries.approver'), cell: ({ approver }) => approver ?? '' },
  ];
  return (
    <DataTable caption={t('entries.caption')} columns={columns} rows={entries} rowKey={({ id }) => id} />
  );

  function actWords(procedure: string): string {
    return textOfKey(i18n, procedure.replace('.', ':acts.')) ?? procedure;
  }

  function recordWords({ kind, id, number }: AuditSeen['records'][number]): string {
    return `${textOfKey(i18n, `audit:subjects.${kind}`) ?? kind} ${number ?? id}`;
  }
}
