import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bandOf } from '../../../shared/checklists/scoring.ts';
import type { ShowWords } from '../../../shared/five-s/daily-show.ts';
import { useClient } from '../../call/client-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import type { ShowPicture } from './show-picture.ts';
import type { ShowPlace, ShowView } from './show-view.ts';

/** As wide as a shot is drawn, and sharp; pixels. */
const drawnWidth = 1000;

export interface ShowParts {
  readonly view: ShowView;
  readonly places: readonly ShowPlace[];
  readonly words: ShowWords;
}

/** What the picture shows, with the photos that have been fetched so far. */
export function useShowPicture({ view, places, words }: ShowParts): {
  readonly picture: ShowPicture;
  /** True once every photo is there. */
  readonly ready: boolean;
} {
  const { t, i18n } = useTranslation('five-s');
  const nameOf = useNameOf();
  const photos = useOpenedPhotos(places);
  const picture = useMemo((): ShowPicture => {
    const band = bandOf(words.score);
    return {
      heading: t('showPicture.heading'),
      hall: nameOf(view.hallName),
      date: dateWords(view.date, i18n.language),
      score:
        words.score === null || band === null
          ? null
          : {
              points: words.score.toFixed(2),
              unit: t('showPicture.points'),
              band: t(`showPicture.bands.${band}`),
            },
      shots: places.map(({ area }, index) => ({ area, photo: photos[index] })),
      highlight: { label: t('showPicture.highlight'), words: words.highlight },
      problem: { label: t('showPicture.problem'), words: words.problem },
    };
  }, [t, i18n.language, nameOf, view.hallName, view.date, places, words, photos]);
  return { picture, ready: places.every(({ photo }, index) => photo === null || photos[index]) };
}

/** The photos of the places, opened for drawing; undefined for a place without one, or until it has come. */
function useOpenedPhotos(places: readonly ShowPlace[]): readonly (ImageBitmap | undefined)[] {
  const { transport } = useClient();
  return useQueries({
    queries: places.map(({ slot, photo }) => ({
      queryKey: ['opened-photo', photo ?? slot],
      enabled: photo !== null,
      queryFn: async () =>
        createImageBitmap(await transport.getFile(photo ?? ''), {
          resizeWidth: drawnWidth,
          resizeQuality: 'high',
        }),
    })),
    combine: (opened) => opened.map(({ data }) => data),
  });
}

/** `2026年11月22日 星期日`. */
function dateWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(date));
}
