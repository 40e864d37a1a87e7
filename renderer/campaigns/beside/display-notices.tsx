import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import { useThemeWords } from './use-theme-words.ts';
import classes from './beside.module.css';

/** A winner is named for a while only, which ends with time alone. */
const changesWithin = 30_000;

/** Nothing scrolls on a wall: so many lines at most. */
const lines = 2;

/** On the displays: who has just won, and which themed counters are open. Calm, and gone when there is nothing. */
export function DisplayNotices(): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const themeWords = useThemeWords();
  const notices = useQueryOf(campaignsCalls.notices, {}, { refetchInterval: changesWithin }).data;
  if (!notices) return null;
  const words = [
    ...notices.winners.map(({ prizeId, number, position, gift }) => ({
      key: `prize ${prizeId}`,
      words:
        position === null
          ? t('display.draw', { number, gift: nameOf(gift) })
          : t('display.milestone', { number, position, gift: nameOf(gift) }),
    })),
    ...notices.themes.map((theme) => ({ key: `theme ${theme.themeId}`, words: themeWords(theme) })),
  ].slice(0, lines);
  if (words.length === 0) return null;
  return (
    <output className={classes['band']}>
      {words.map((line) => (
        <p key={line.key}>{line.words}</p>
      ))}
    </output>
  );
}
