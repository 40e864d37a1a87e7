import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { findingsContract } from '../../../shared/findings/contract.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { TimeOfDay } from '../../design/counting.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import {
  FindingAct,
  type FindingActProps,
  useActionsOfFindings,
} from '../../corrective-actions/finding-act.tsx';
import { findingsCalls } from '../../findings/calls.ts';
import { useMayCall } from '../../stations/use-may-call.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './todays-findings.module.css';

/** So many are listed; the number of all stands beside the title. */
const listed = 8;

/** 今天的发现: what went wrong today and is not right again, seen last first; for those who may know it. */
export function TodaysFindings(): ReactNode {
  return useMayCall(findingsCalls.list) ? <OpenFindings /> : null;
}

function OpenFindings(): ReactNode {
  const { t } = useTranslation('queue');
  const today = businessDateOf(useHostNow(), useTimeZone());
  const found = useQueryOf(findingsCalls.list, {
    from: today,
    to: today,
    polarity: 'problem',
    state: 'open',
    limit: listed,
  });
  const total = found.data?.total ?? 0;
  return (
    <Section
      title={t('liveFindings.title')}
      aside={total > listed ? t('liveFindings.total', { count: total }) : undefined}
    >
      <QueryStates
        query={found}
        isEmpty={({ findings }) => findings.length === 0}
        empty={t('liveFindings.none')}
      >
        {({ findings }) => <FindingList findings={findings} />}
      </QueryStates>
    </Section>
  );
}

type FindingListProps = Pick<OutputOf<typeof findingsContract.list>, 'findings'>;

function FindingList({ findings }: FindingListProps): ReactNode {
  const actions = useActionsOfFindings(findings);
  return (
    <ul className={classes['list']}>
      {findings.map((finding) => (
        <FindingLine key={finding.id} finding={finding} action={actions.get(finding.id)} />
      ))}
    </ul>
  );
}

function FindingLine({ finding, action }: FindingActProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { lastAt, words, times } = finding;
  return (
    <li className={classes['line']}>
      <span className={classes['soft']}>
        <TimeOfDay at={lastAt} />
      </span>
      <span>
        <Severity severity={finding.severity} /> {nameOf(words)}
        {times > 1 && (
          <span className={classes['soft']}> {t('liveFindings.times', { count: times })}</span>
        )}{' '}
        <FindingAct finding={finding} action={action} />
      </span>
    </li>
  );
}

const severityStates = { critical: 'over-limit', major: 'warning' } as const;

/** 严重 or 重要; what is ordinary stays without a mark. */
function Severity({ severity }: Pick<Finding, 'severity'>): ReactNode {
  const { t } = useTranslation('findings');
  if (severity === 'minor') return null;
  return <StateMark state={severityStates[severity]}>{t(`severities.${severity}`)}</StateMark>;
}
