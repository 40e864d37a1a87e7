import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { checkers } from '../../../shared/checklists/audience.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { StatNumber } from '../../design/stat-number.tsx';
import { useScale } from '../../design/use-compact.ts';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { fiveSCalls } from '../calls.ts';
import { roundHref } from '../round-href.ts';
import { useOccasionName } from '../use-occasion-name.ts';
import { ComingBack } from './coming-back.tsx';
import type { FiveSToday } from './five-s-today.ts';
import { LastRounds } from './last-rounds.tsx';
import { LeftRounds } from './left-rounds.tsx';
import { RoundLine } from './round-line.tsx';
import classes from './five-s-page.module.css';

/** 检查 → 5S: what is due today, what was left open, the last scores and what comes back. */
export function FiveSPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const today = useQueryOf(fiveSCalls.today, {}, { refetchInterval: standingsChangeWithin });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('fiveS.title')}
        sentence={today.data && <DueNow today={today.data} />}
        tools={<Tools />}
      />
      <QueryStates query={today} isEmpty={({ rounds }) => rounds.length === 0} empty={t('fiveS.noChecklist')}>
        {(data) => <Parts today={data} />}
      </QueryStates>
    </Page>
  );
}

/** A round becomes due with time alone, ms. */
const standingsChangeWithin = 60_000;

/** What somebody should begin or end now; what is late as much as what is due. */
const toDo: ReadonlySet<FiveSToday['rounds'][number]['standing']> = new Set(['due', 'late', 'under-way']);

function DueNow({ today: { rounds } }: { readonly today: FiveSToday }): ReactNode {
  const { t } = useTranslation('five-s');
  const occasionName = useOccasionName();
  const due = rounds.filter(({ standing }) => toDo.has(standing));
  if (due.length === 0) return t('fiveS.allDone');
  const names = due.map(({ occasion }) => occasionName(occasion));
  return t('fiveS.dueNow', { rounds: names.join(t('fiveS.between')) });
}

function Tools(): ReactNode {
  const { t } = useTranslation('five-s');
  const { roles } = useWhoIsHere();
  if (!roles.some((role) => checkers.includes(role))) return null;
  return (
    <>
      <Link href="/five-s/surprises">{t('fiveS.surprises')}</Link>
      <Button h="var(--target)" component={Link} href="/five-s/paper" variant="default">
        {t('fiveS.paper')}
      </Button>
    </>
  );
}

function Parts({ today }: { readonly today: FiveSToday }): ReactNode {
  const { t } = useTranslation('five-s');
  const { rounds, left, last, back, photosOwed, openActions, overdueActions } = today;
  return (
    <>
      {left.length > 0 && (
        <Section title={t('fiveS.left')}>
          <LeftRounds left={left} />
        </Section>
      )}
      {photosOwed.map(({ checkId, businessDate: date, count }) => (
        <Notice
          key={checkId}
          kind="info"
          acts={
            <Button h="var(--target)" component={Link} href={roundHref(checkId)} variant="default">
              {t('fiveS.owedLook')}
            </Button>
          }
        >
          {t('fiveS.owed', { date, count })}
        </Notice>
      ))}
      <Section title={t('fiveS.today')}>
        <ul className={classes['rounds']}>
          {rounds.map((round) => (
            <RoundLine key={round.occasion} today={round} />
          ))}
        </ul>
      </Section>
      <div className={classes['beside']}>
        <Section title={t('fiveS.last')}>
          <LastRounds rounds={last} />
        </Section>
        <Section title={t('fiveS.toMend')}>
          <StatNumber
            label={t('fiveS.actions')}
            value={openActions}
            href="/actions"
            note={overdueActions > 0 ? t('fiveS.overdue', { count: overdueActions }) : t('fiveS.noOverdue')}
          />
        </Section>
        <Section title={t('fiveS.back')}>
          <ComingBack items={back} />
        </Section>
      </div>
    </>
  );
}
