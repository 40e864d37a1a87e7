import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ServedThere } from '../../shared/lost-found/lost-item.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { timeText } from '../design/clock-text.ts';
import { DataTable } from '../design/data-table.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { Section } from '../design/section.tsx';
import { useTimeZone } from '../design/time-zone-context.ts';
import { recordHref } from '../first-contact/addresses.ts';
import { useColleagueName } from '../first-contact/people.tsx';
import { caseHref } from '../special-service/addresses.ts';
import { useNameOf } from '../store/use-name-of.ts';
import { lostFoundCalls } from './calls.ts';
import classes from './lost-found.module.css';

export interface ServedProps {
  readonly counterId: number;
  /** When it was found, UTC ms. */
  readonly around: number;
}

/** 同台客户: who was served at that counter about that time, and how to reach them where they left that. */
export function Served({ counterId, around }: ServedProps): ReactNode {
  const { t } = useTranslation('lost-found');
  const timeZone = useTimeZone();
  const nameOf = useNameOf();
  const colleagueName = useColleagueName();
  const found = useQueryOf(lostFoundCalls.served, { counterId, around });
  return (
    <Section title={t('served.title')}>
      <QueryStates query={found} isEmpty={({ served }) => served.length === 0} empty={t('served.none')}>
        {({ served, minutes }) => (
          <>
            <p>{t('served.sentence', { minutes })}</p>
            <DataTable
              caption={t('served.title')}
              rows={served}
              rowKey={({ ticketId, arrivedAt }) => `${ticketId} ${arrivedAt}`}
              columns={[
                {
                  title: t('served.number'),
                  cell: ({ number }) => <span className={classes['number']}>{number}</span>,
                },
                {
                  title: t('served.time'),
                  cell: ({ arrivedAt, endedAt }) =>
                    [arrivedAt, endedAt].map((at) => (at === null ? '' : timeText(at, timeZone))).join('–'),
                },
                { title: t('served.business'), cell: ({ businessName }) => nameOf(businessName) },
                { title: t('served.clerk'), cell: ({ personId }) => colleagueName(personId) },
                { title: t('served.contact'), cell: ({ contacts }) => <Contacts contacts={contacts} /> },
              ]}
            />
          </>
        )}
      </QueryStates>
    </Section>
  );
}

/** What they left, masked; the record behind it shows the rest to who may see it. */
function Contacts({ contacts }: Pick<ServedThere, 'contacts'>): ReactNode {
  const { t } = useTranslation('lost-found');
  if (contacts.length === 0) return t('served.noContact');
  return contacts.map(({ kind, recordId, callName, phone }) => (
    <div key={`${kind} ${recordId}`}>
      {[callName, phone].filter((part) => part !== null).join(' ')}{' '}
      <Link href={kind === 'first-contact' ? recordHref(recordId) : caseHref(recordId)}>
        {t(`served.${kind}`, { number: recordId })}
      </Link>
    </div>
  ));
}
