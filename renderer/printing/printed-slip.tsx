import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Printed } from '../../shared/printing/printed.ts';
import { PaperView } from '../design/paper/paper-view.tsx';

export interface PrintedSlipProps {
  /** What the host answered; null before anything was asked for. */
  readonly printed: Printed | null;
  /** What the slip is called. */
  readonly title: string;
  /** After the slip that is shown was put away. */
  readonly onClose: () => void;
}

/** A slip that was asked for: a word that it went to the printer, or the slip itself where the browser must print it. */
export function PrintedSlip({ printed, title, onClose }: PrintedSlipProps): ReactNode {
  const { t } = useTranslation('design');
  return (
    <>
      {printed?.on === 'printer' && <output>{t('paper.sent', { title })}</output>}
      {printed?.on === 'screen' && <PaperView html={printed.html} title={title} onClose={onClose} />}
    </>
  );
}
