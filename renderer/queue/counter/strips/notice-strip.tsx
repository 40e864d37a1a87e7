import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';
import { CounterPapersContext } from '../papers-context.ts';
import { StripFrame } from './strip-frame.tsx';

/** N 告知单: what is missing of the papers of this visit. */
export function NoticeStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { ticket } = useDesk();
  const papers = useContext(CounterPapersContext);
  if (papers === null || ticket === null) return null;
  return (
    <StripFrame title={t('strips.notice')}>
      <papers.NoticeStrip ticket={ticket} />
    </StripFrame>
  );
}
