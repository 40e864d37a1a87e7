import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../call/use-host-now.ts';
import { stopwatchText, timeText } from './clock-text.ts';
import { useTimeZone } from './time-zone-context.ts';

interface Since {
  /** UTC ms by the host. */
  readonly since: number;
}

/** How long something has been going on, `02:41`, counting by the host's time. */
export function Stopwatch({ since }: Since): ReactNode {
  return <time>{stopwatchText(useHostNow() - since)}</time>;
}

/** How many full minutes somebody has been waiting, `8 分`, counting by the host's time. */
export function MinutesSince({ since }: Since): ReactNode {
  const { t } = useTranslation('design');
  const count = Math.max(0, Math.floor((useHostNow() - since) / 60_000));
  return <time>{t('time.minutes', { count })}</time>;
}

/** The time of day in the hall, `10:21`, by the host. */
export function Clock(): ReactNode {
  return <time>{timeText(useHostNow(), useTimeZone())}</time>;
}

/** A moment as the hall's clock showed it, `10:21`. @param at UTC ms */
export function TimeOfDay({ at }: { readonly at: number }): ReactNode {
  return <time dateTime={new Date(at).toISOString()}>{timeText(at, useTimeZone())}</time>;
}
