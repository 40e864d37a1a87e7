import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { timeText } from '../../design/clock-text.ts';
import { useDurationText } from '../../design/duration.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useToday } from '../../design/use-today.ts';
import type { DayView } from './day-view.ts';

/** The answer in one sentence, before any chart. */
export function DaySentence({ day: { date, figures } }: { readonly day: DayView }): ReactNode {
  const { t } = useTranslation('reports');
  const isToday = date === useToday();
  const time = timeText(useHostNow(), useTimeZone());
  const durationText = useDurationText();
  if (figures.visitors === 0) return null;
  const { visitors, served, abandoned, meanWaitMs, p90WaitMs } = figures;
  const came = t('day.came', { visitors, served, abandoned });
  const waited =
    meanWaitMs === null
      ? t('day.nobodyCame')
      : t('day.waited', { mean: durationText(meanWaitMs), p90: durationText(p90WaitMs) });
  return t(isToday ? 'day.sentenceToday' : 'day.sentence', { time, came, waited });
}
