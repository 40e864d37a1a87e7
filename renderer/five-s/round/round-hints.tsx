import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import type { RoundHint } from '../../../shared/five-s/round.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { fiveSCalls } from '../calls.ts';

/** 提示 about a round, and that they are no more than that. Nothing where there are none. */
export function RoundHints({ checkId }: { readonly checkId: number }): ReactNode {
  const { t } = useTranslation('five-s');
  const wordsOf = useHintWords();
  const { data = [] } = useQueryOf(fiveSCalls.roundHints, { checkId });
  if (data.length === 0) return null;
  const sentences = [...new Set(data.map(wordsOf))];
  return (
    <Section title={t('result.hints')} aside={t('result.hintsMean')}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

function useHintWords(): (hint: RoundHint) => string {
  const { t } = useTranslation('five-s');
  const timeZone = useTimeZone();
  return (hint) => {
    switch (hint.kind) {
      case 'too-quick':
        return t('result.tooQuick', { seconds: hint.secondsPerItem });
      case 'photo-used': {
        const { itemCode: code, otherItemCode: other, otherDate: date } = hint;
        return t(hint.how === 'same' ? 'result.photoSame' : 'result.photoAlike', { code, other, date });
      }
      case 'photo-old': {
        const { itemCode: code, capturedAt } = hint;
        const date = businessDateOf(capturedAt, timeZone);
        return t('result.photoOld', { code, date, time: timeText(capturedAt, timeZone) });
      }
    }
  };
}
