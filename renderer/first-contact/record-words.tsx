import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../shared/design/states.ts';
import type { RecordState } from '../../shared/first-contact/life-cycle.ts';
import type { RecordLine } from '../../shared/first-contact/record-view.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useMomentText } from '../design/use-moment-text.ts';
import { timeText } from '../design/clock-text.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useTimeZone } from '../design/time-zone-context.ts';
import { useColleagueName } from './people.tsx';

const stateNames: Readonly<Record<RecordState, StateName>> = {
  handling: 'serving',
  handed: 'held',
  'to-tell': 'called',
  closed: 'done',
};

/** How a record stands, by colour, word and shape. */
export function RecordStateMark({ state }: { readonly state: RecordState }): ReactNode {
  const { t } = useTranslation('first-contact');
  return <StateMark state={stateNames[state]}>{t(`states.${state}`)}</StateMark>;
}

/** By when the customer is told, and in alarm once that is over. What is closed has no promise any more. */
export function PromiseWords({ line }: { readonly line: RecordLine }): ReactNode {
  const { t } = useTranslation('first-contact');
  const now = useHostNow();
  const timeZone = useTimeZone();
  const momentText = useMomentText();
  if (line.life.state === 'closed') return momentText(line.life.toldAt);
  const { promisedAt } = line;
  const time = timeText(promisedAt, timeZone);
  if (promisedAt <= now) {
    return <StateMark state="over-limit">{t('words.late', { time: momentText(promisedAt) })}</StateMark>;
  }
  const isToday = businessDateOf(promisedAt, timeZone) === businessDateOf(now, timeZone);
  return isToday ? t('words.promisedToday', { time }) : t('words.promised', { time: momentText(promisedAt) });
}

/** Who keeps an open promise today where that is not its owner: a substitute, or nobody. */
export function KeeperWords({ line: { keeperId, ownerId, life } }: { readonly line: RecordLine }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  if (keeperId === ownerId || life.state === 'closed') return null;
  if (keeperId === null) return <StateMark state="warning">{t('more.nobody')}</StateMark>;
  return <span>{t('more.keeper', { who: nameOf(keeperId) })}</span>;
}

/** 回访: by when a closed complaint is called again, in alarm once that is over. */
export function FollowUpWords({ line: { followUpBy } }: { readonly line: RecordLine }): ReactNode {
  const { t } = useTranslation('first-contact');
  const now = useHostNow();
  const momentText = useMomentText();
  if (followUpBy === null) return null;
  const time = momentText(followUpBy);
  return followUpBy < now ? (
    <StateMark state="over-limit">{t('more.followUpLate', { time })}</StateMark>
  ) : (
    <span>{t('more.followUpBy', { time })}</span>
  );
}

/** 投诉级别 and 越级风险, where it is a complaint; otherwise its kind. */
export function KindWords({
  line: { kind, complaint, escalatedTo },
}: {
  readonly line: RecordLine;
}): ReactNode {
  const { t } = useTranslation('first-contact');
  const escalated = escalatedTo !== null && (
    <StateMark state="warning">{t('more.escalated', { to: t(`escalations.${escalatedTo}`) })}</StateMark>
  );
  if (complaint === null) {
    return (
      <>
        {escalated}
        <span>{t(`kinds.${kind}`)}</span>
      </>
    );
  }
  return (
    <>
      {escalated}
      {complaint.bypassRisk && <StateMark state="over-limit">{t('words.bypassRisk')}</StateMark>}
      <span>{t(`levels.${complaint.level}`)}</span>
      {complaint.repeatOf !== null && <StateMark state="warning">{t('words.repeat')}</StateMark>}
    </>
  );
}
