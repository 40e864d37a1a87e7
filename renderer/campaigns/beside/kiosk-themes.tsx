import type { ReactNode } from 'react';
import { useQueryOf } from '../../call/use-query-of.ts';
import { campaignsCalls } from '../calls.ts';
import { useThemeWords } from './use-theme-words.ts';
import classes from './beside.module.css';

/** A new day may begin or end one. */
const changesWithin = 600_000;

/** Above the kiosk's tiles: the first themed counter that is open; nothing while none is. */
export function KioskThemes(): ReactNode {
  const themeWords = useThemeWords();
  const notices = useQueryOf(campaignsCalls.notices, {}, { refetchInterval: changesWithin }).data;
  const [theme] = notices?.themes ?? [];
  return theme ? <p className={classes['banner']}>{themeWords(theme)}</p> : null;
}
