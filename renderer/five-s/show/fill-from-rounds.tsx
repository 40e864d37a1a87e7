import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShowWords } from '../../../shared/five-s/daily-show.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Notice } from '../../design/notice.tsx';
import { fiveSCalls } from '../calls.ts';
import { useOccasionName } from '../use-occasion-name.ts';
import type { ShowPlace } from './show-view.ts';

export interface FillFromRoundsProps {
  readonly places: readonly ShowPlace[];
  readonly words: ShowWords;
  /** Told what the show says then. */
  readonly onFilled: (words: ShowWords) => void;
}

/** Offers what today's rounds have for the show, as long as a place or a word is empty that they can fill. */
export function FillFromRounds({ places, words, onFilled }: FillFromRoundsProps): ReactNode {
  const { t, i18n } = useTranslation('five-s');
  const occasionName = useOccasionName();
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const { data } = useQueryOf(fiveSCalls.showProposal, { language });
  const fill = useCommand(fiveSCalls.fillShow, {
    onDone: ({ score, highlight, problem }) =>
      onFilled({
        score: words.score ?? score,
        highlight: words.highlight || highlight,
        problem: words.problem || problem,
      }),
  });
  if (!data) return null;
  const { shots, round, problem } = data;
  const score = round?.score ?? null;
  const shown = new Set(places.map(({ photo }) => photo));
  const fits = shots.filter(({ slot, photo }) => !shown.has(photo) && places[slot - 1]?.photo === null);
  const fillsWords = (words.score === null && score !== null) || (words.problem === '' && problem !== '');
  if (fits.length === 0 && !fillsWords) return null;
  const count = fits.length;
  return (
    <Notice
      kind="info"
      acts={
        <Button
          h="var(--target)"
          title={t('show.fillHelp')}
          loading={fill.isPending}
          onClick={() => fill.mutate({ language })}
        >
          {t('show.fill')}
        </Button>
      }
    >
      {round === null || score === null
        ? t('show.proposalPhotos', { count })
        : t(count === 0 ? 'show.proposalScore' : 'show.proposal', {
            occasion: occasionName(round.occasion),
            score: score.toFixed(2),
            count,
          })}
    </Notice>
  );
}
