import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { StateName } from '../../../shared/design/states.ts';
import type { RoundStanding, RoundToday } from '../../../shared/five-s/round.ts';
import { mayBegin } from '../../../shared/five-s/round-rights.ts';
import { useCommand } from '../../call/use-command.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { fiveSCalls } from '../calls.ts';
import { roundHref } from '../round-href.ts';
import { useOccasionName } from '../use-occasion-name.ts';
import classes from './five-s-page.module.css';

/** What is to be begun or ended now, late or not, has the key that stands out. */
const wantsNow: ReadonlySet<RoundStanding> = new Set(['due', 'late', 'under-way']);

const marks: Readonly<Record<RoundStanding, StateName>> = {
  later: 'closed',
  due: 'nearly-over',
  late: 'over-limit',
  'any-time': 'free',
  'under-way': 'serving',
  done: 'done',
};

/** So many items are walked in a minute, with their photos. */
const itemsPerMinute = 3;

/** A round of today: how it stands, how long it takes, and the one thing to do about it. */
export function RoundLine({ today }: { readonly today: RoundToday }): ReactNode {
  const { t } = useTranslation('five-s');
  const occasionName = useOccasionName();
  const { occasion, standing, items, round } = today;
  return (
    <li className={classes['round']}>
      <span className={classes['name']}>{occasionName(occasion)}</span>
      <span className={classes['about']}>
        <StateMark state={marks[standing]}>
          {t(`standings.${standing}`, { answered: round?.answered ?? 0, items })}
        </StateMark>
        <span>{t('fiveS.items', { count: items })}</span>
        {standing === 'done' && round?.score.score !== null ? (
          <span>{round?.score.score?.toFixed(2)}</span>
        ) : (
          <span>{t('fiveS.minutes', { count: Math.ceil(items / itemsPerMinute) })}</span>
        )}
      </span>
      <RoundAct today={today} />
    </li>
  );
}

function RoundAct({ today: { occasion, standing, round } }: { readonly today: RoundToday }): ReactNode {
  const { t } = useTranslation('five-s');
  const name = { occasion: useOccasionName()(occasion) };
  const { roles } = useWhoIsHere();
  const [, go] = useLocation();
  const begin = useCommand(fiveSCalls.beginRound, { onDone: ({ checkId }) => go(roundHref(checkId)) });
  if (round && round.check.state !== 'open' && standing === 'done') {
    return (
      <Link href={roundHref(round.check.id)} aria-label={t('fiveS.lookOf', name)}>
        {t('fiveS.look')}
      </Link>
    );
  }
  if (!mayBegin(occasion, roles) && standing !== 'under-way') return null;
  const word = standing === 'under-way' ? 'goOn' : 'begin';
  return (
    <Button
      variant={wantsNow.has(standing) ? 'filled' : 'default'}
      h="2.75rem"
      loading={begin.isPending}
      aria-label={t(`fiveS.${word}Of`, name)}
      onClick={() => begin.mutate({ occasion })}
    >
      {t(`fiveS.${word}`)}
    </Button>
  );
}
