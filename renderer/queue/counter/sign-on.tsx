import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { PersonMenu } from '../../staff/person-menu.tsx';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import { queueCalls } from '../calls.ts';
import { useMayActAt } from './act-at.ts';
import { CounterChoice } from './counter-choice.tsx';
import { OwnCounterKey } from './own-counter-key.tsx';
import { SeatSomebody } from './seat-somebody.tsx';
import classes from './sign-on.module.css';

export interface SignOnProps {
  readonly counters: readonly CounterLine[];
  /** The counter at which this screen goes on. */
  readonly onSeated: (counterId: number) => void;
}

/** 上席: who is signed in sits down with one key: 空格 at a station that stands at a counter, else the counter's digit. */
export function SignOn({ counters, onSeated }: SignOnProps): ReactNode {
  const { t } = useTranslation('queue');
  const { person, ownCounter } = useWhoIsHere();
  const mayActAt = useMayActAt();
  const [forOther, setForOther] = useState(false);
  const takeSeat = useCommand(queueCalls.takeSeat, { refusalShownInPlace: true });
  const own = counters.find(({ id }) => id === ownCounter);
  const sitAt = (counter: CounterLine): void => {
    if (counter.person && mayActAt(counter)) onSeated(counter.id);
    else takeSeat.mutate({ counterId: counter.id }, { onSuccess: () => onSeated(counter.id) });
  };
  if (counters.length === 0) return <p className={classes['none']}>{t('signOn.noCounters')}</p>;
  return (
    <div className={classes['signOn']}>
      <PageTitle
        title={t('signOn.title')}
        sentence={t(own ? 'signOn.ownHint' : 'signOn.hint', { name: person?.name ?? '' })}
        tools={<PersonMenu />}
      />
      {forOther ? (
        <SeatSomebody counters={own ? [own] : counters} onSeated={onSeated} />
      ) : own ? (
        <OwnCounterKey counter={own} busy={takeSeat.isPending} onSit={() => sitAt(own)} />
      ) : (
        <CounterChoice counters={counters} chosen={null} onChoose={sitAt} />
      )}
      {takeSeat.error && !forOther && (
        <Notice kind="danger">
          <RefusalText error={takeSeat.error} />
        </Notice>
      )}
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => setForOther(!forOther)}>
          {t(forOther ? 'signOn.forOneself' : 'signOn.forOther')}
        </Button>
      </div>
    </div>
  );
}
