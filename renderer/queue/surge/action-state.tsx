import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeAction } from '../../../shared/queue/surge-episode.ts';
import { timeText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useWho } from './use-who.ts';
import classes from './action-state.module.css';

/** Who has taken an action, or did it and what it helped; nothing while nobody has. */
export function ActionState({
  action: { taken, done, effect },
}: {
  readonly action: SurgeAction;
}): ReactNode {
  const { t } = useTranslation('queue');
  const who = useWho();
  const timeZone = useTimeZone();
  const words = (deed: { readonly by: string | null; readonly at: number }) => ({
    who: who(deed.by),
    time: timeText(deed.at, timeZone),
  });
  if (done) {
    return (
      <span className={classes['state']}>
        <StateMark state="done">{t('surge.done', words(done))}</StateMark>
        {effect && <EffectWords effect={effect} />}
      </span>
    );
  }
  return (
    taken && (
      <span className={classes['state']}>
        <StateMark state="serving">{t('surge.taken', words(taken))}</StateMark>
      </span>
    )
  );
}

function EffectWords({ effect }: { readonly effect: NonNullable<SurgeAction['effect']> }): ReactNode {
  const { t } = useTranslation('queue');
  const { before, after } = effect;
  return (
    <span>{after === null ? t('surge.effectLater', { before }) : t('surge.effect', { before, after })}</span>
  );
}
