import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePercentText } from '../day/percent.ts';
import type { EstimatesView } from './estimates-address.ts';
import { useMinutesText } from './minutes-text.ts';

/** Less than this on average, ms, is neither too much nor too little. */
const hardlyAnything = 30_000;

/** The answer in one sentence: how far off, how often the range held, and whether too much or too little was told. */
export function EstimatesSentence({ view: { from, to, all } }: { readonly view: EstimatesView }): ReactNode {
  const { t } = useTranslation('reports');
  const percentText = usePercentText();
  const minutesText = useMinutesText();
  if (all.biasMs === null) return t('estimates.nothingScored', { from, to });
  const leaning = biasWord(all.biasMs);
  return t('estimates.sentence', {
    from,
    to,
    error: minutesText(all.meanErrorMs),
    count: all.scored,
    percent: percentText(all.held),
    bias: t(`estimates.${leaning}`, { bias: minutesText(Math.abs(all.biasMs)) }),
  });
}

function biasWord(biasMs: number): 'balanced' | 'tooLittle' | 'tooMuch' {
  if (Math.abs(biasMs) < hardlyAnything) return 'balanced';
  return biasMs < 0 ? 'tooLittle' : 'tooMuch';
}
