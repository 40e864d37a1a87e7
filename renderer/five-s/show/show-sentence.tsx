import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showLacks, showShotCount } from '../../../shared/five-s/daily-show.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import type { ShowView } from './show-view.ts';

/** Whose turn it is, and what is still to be done for it. */
export function ShowSentence({ view }: { readonly view: ShowView }): ReactNode {
  const { t } = useTranslation('five-s');
  const lack = useLack(view);
  const { rota, halls, date, nextOwnTurn } = view;
  if (!rota) return t('show.noRota', { lack });
  if (halls.some(({ own }) => own)) return t('show.ownTurnToday', { lack });
  const names = halls.map(({ name }) => name).join(t('show.between'));
  return nextOwnTurn === null || nextOwnTurn === date
    ? t('show.noOwnTurn', { halls: names })
    : t('show.othersToday', { halls: names, date: nextOwnTurn });
}

/** What is missing, or who finished it and when. */
function useLack({ show }: ShowView): string {
  const { t } = useTranslation('five-s');
  const timeZone = useTimeZone();
  const shown = show ?? { shots: [], highlight: '', problem: '' };
  const lacks = showLacks(shown).map((lack) =>
    t(`show.lack.${lack}`, { count: showShotCount - shown.shots.length }),
  );
  if (lacks.length > 0) return t('show.lacks', { what: lacks.join(t('show.between')) });
  if (!show?.done) return t('show.complete');
  if (show.done.changedSince) return t('show.changedSince');
  const time = timeText(show.done.at, timeZone);
  return show.done.by === null
    ? t('show.doneAtNobody', { time })
    : t('show.doneAt', { time, by: show.done.by });
}
