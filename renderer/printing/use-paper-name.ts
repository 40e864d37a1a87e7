import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedPrint } from '../../shared/printing/print-job-contract.ts';
import { textOfKey } from '../call/text-of-key.ts';

/** What a print is called: its paper's name in the texts of its room, its record's, and which copy it is. */
export function usePaperName(): (print: Pick<ListedPrint, 'job' | 'subjectName'>) => string {
  const { t, i18n } = useTranslation('printing');
  return useCallback(
    ({ job: { paper, copy, subject }, subjectName }) => {
      const [room = '', kind = ''] = paper.split('.');
      // A test page is no copy of the one before it.
      const again = copy > 0 && subject.kind !== 'printer' ? t('queue.copy', { count: copy }) : '';
      return [textOfKey(i18n, `${room}:papers.${kind}`), subjectName, again].filter(Boolean).join(' ');
    },
    [t, i18n],
  );
}
