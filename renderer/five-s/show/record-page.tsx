import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { type RecordedDay, RecordTable } from './record-table.tsx';
import { RotaSection } from './rota-section.tsx';

/** How many days the record looks back. */
const recordDays = 60;

/** 晒图记录: whether this hall kept to its turns, what was said of each show, and the rota itself. */
export function ShowRecordPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const to = useToday();
  const record = useQueryOf(fiveSCalls.showRecord, { to, days: recordDays });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('showRecord.title')}
        sentence={record.data && <RecordSentence days={record.data} />}
        tools={<Link href="/five-s/show">{t('showRecord.back')}</Link>}
      />
      <QueryStates query={record} isEmpty={(days) => days.length === 0} empty={t('showRecord.nothing')}>
        {(days) => <RecordTable days={days} today={to} />}
      </QueryStates>
      <RotaSection today={to} />
    </Page>
  );
}

function RecordSentence({ days }: { readonly days: readonly RecordedDay[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const turns = days.filter(({ ownTurn }) => ownTurn);
  if (turns.length === 0) return t('showRecord.noTurns', { days: recordDays });
  const done = turns.filter(({ show }) => show?.done).length;
  return t('showRecord.sentence', { days: recordDays, turns: turns.length, done });
}
