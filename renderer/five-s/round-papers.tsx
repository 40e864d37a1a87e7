import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import { askedPaper } from '../design/paper/asked-paper.ts';
import { PaperButton } from '../design/paper/paper-button.tsx';
import { usePaperLanguage } from '../printing/use-paper-language.ts';
import { fiveSCalls } from './calls.ts';

export interface BlankSheetProps {
  /** The day on which it is walked: the route differs from day to day. */
  readonly date: BusinessDate;
  readonly asks: 'all' | 'route';
}

/** 空白检查表, to be filled in with a pen. */
export function BlankSheetButton({ date, asks }: BlankSheetProps): ReactNode {
  const { t } = useTranslation('five-s');
  const language = usePaperLanguage();
  return (
    <PaperButton
      words={t('roundPaper.printSheet')}
      title={t('roundPaper.sheet')}
      paper={askedPaper(fiveSCalls.roundSheet, { date, asks, language })}
    />
  );
}

/** 检查报告 of a round that was handed in. */
export function ReportButton({ checkId }: { readonly checkId: number }): ReactNode {
  const { t } = useTranslation('five-s');
  const language = usePaperLanguage();
  return (
    <PaperButton
      words={t('roundPaper.printReport')}
      title={t('roundPaper.report')}
      paper={askedPaper(fiveSCalls.roundReport, { checkId, language })}
    />
  );
}
