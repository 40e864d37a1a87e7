import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { StateName } from '../../../shared/design/states.ts';
import type { dailyShowContract } from '../../../shared/five-s/daily-show-contract.ts';
import type { DailyShow } from '../../../shared/five-s/daily-show.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { DataTable } from '../../design/data-table.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { CommentsSection } from './comments-section.tsx';

export type RecordedDay = OutputOf<typeof dailyShowContract.showRecord>[number];

/** How a day stands in the record. */
type Standing = 'done' | 'extra' | 'started' | 'missed' | 'coming';

const marks: Readonly<Record<Standing, StateName>> = {
  done: 'done',
  extra: 'done',
  started: 'nearly-over',
  missed: 'over-limit',
  coming: 'waiting',
};

interface RecordTableProps {
  readonly days: readonly RecordedDay[];
  readonly today: BusinessDate;
}

/** The days of the record, each with its picture and what was said of it. */
export function RecordTable({ days, today }: RecordTableProps): ReactNode {
  const { t } = useTranslation('five-s');
  const [opened, setOpened] = useState<BusinessDate | null>(null);
  const shown = days.find(({ date }) => date === opened)?.show ?? null;
  return (
    <>
      <DataTable
        caption={t('showRecord.caption')}
        rows={days}
        rowKey={({ date }) => date}
        columns={[
          { title: t('showRecord.date'), cell: ({ date }) => date },
          { title: t('showRecord.state'), cell: (day) => <Standing day={day} today={today} /> },
          {
            title: t('showRecord.score'),
            align: 'number',
            cell: ({ show }) => show?.score?.toFixed(2) ?? t('showRecord.noScore'),
          },
          { title: t('showRecord.by'), cell: ({ show }) => show?.done?.by ?? '' },
          {
            title: t('showRecord.comments'),
            align: 'number',
            cell: ({ show }) => show?.comments.length ?? 0,
          },
          {
            title: t('showRecord.open'),
            titleHidden: true,
            cell: ({ date, show }) =>
              show?.done && (
                <Button size="compact-sm" variant="default" onClick={() => setOpened(date)}>
                  {t('showRecord.open')}
                </Button>
              ),
          },
        ]}
      />
      <Modal opened={shown !== null} onClose={() => setOpened(null)} title={opened} size="lg">
        {shown && <ShownDay show={shown} />}
      </Modal>
    </>
  );
}

function Standing({ day, today }: { readonly day: RecordedDay; readonly today: BusinessDate }): ReactNode {
  const { t } = useTranslation('five-s');
  const standing = standingOf(day, today);
  return <StateMark state={marks[standing]}>{t(`showRecord.${standing}`)}</StateMark>;
}

function standingOf({ date, ownTurn, show }: RecordedDay, today: BusinessDate): Standing {
  if (show?.done) return ownTurn ? 'done' : 'extra';
  if (date === today) return 'coming';
  return show ? 'started' : 'missed';
}

function ShownDay({ show }: { readonly show: DailyShow }): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <>
      {show.done && (
        <StoredPhoto sha256={show.done.picture} alt={t('show.pictureAlt', { date: show.date })} />
      )}
      <CommentsSection show={show} />
    </>
  );
}
