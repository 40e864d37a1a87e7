import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CleaningCell } from '../../../shared/five-s/cleaning-contract.ts';
import { useCommands } from '../../call/use-commands.ts';
import { timeText } from '../../design/clock-text.ts';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import type { CleaningView } from './cleaning-view.ts';
import classes from './cleaning.module.css';

export interface CleaningTodayProps {
  readonly view: CleaningView;
  readonly today: string;
}

/** 今天: each area with whose turn it is, and one key to tick it. */
export function CleaningToday({ view: { areas, cells }, today }: CleaningTodayProps): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  return (
    <Section title={t('cleaning.today')}>
      <ul className={classes['today']}>
        {areas.map(({ id, name }) => {
          const cell = cells.find((one) => one.areaId === id && one.date === today);
          return (
            <li key={id} className={classes['area']}>
              <span className={classes['name']}>{nameOf(name)}</span>
              <span className={classes['soft']}>{cell?.turn?.name ?? t('cleaning.nobody')}</span>
              {cell && <TickKey cell={cell} name={nameOf(name)} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface TickKeyProps {
  readonly cell: CleaningCell;
  /** The area's. */
  readonly name: string;
}

function TickKey({ cell: { areaId, done }, name }: TickKeyProps): ReactNode {
  const { t } = useTranslation('five-s');
  const { run, busy } = useCommands();
  const timeZone = useTimeZone();
  if (!done) {
    return (
      <Button
        variant="default"
        h="2.75rem"
        disabled={busy}
        aria-label={`${t('cleaning.tick')} ${name}`}
        onClick={() => run(fiveSCalls.tickCleaning, { areaId })}
      >
        {t('cleaning.tick')}
      </Button>
    );
  }
  return (
    <span className={classes['done']}>
      <StateMark state="done">
        {t('cleaning.doneBy', { who: done.by.name, time: timeText(done.at, timeZone) })}
      </StateMark>
      <Button
        h="var(--target)"
        variant="subtle"
        disabled={busy}
        aria-label={`${t('cleaning.untick')} ${name}`}
        onClick={() => run(fiveSCalls.untickCleaning, { areaId })}
      >
        {t('cleaning.untick')}
      </Button>
    </span>
  );
}
