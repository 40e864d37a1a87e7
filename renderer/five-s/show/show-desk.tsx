import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShowWords } from '../../../shared/five-s/daily-show.ts';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { FillFromRounds } from './fill-from-rounds.tsx';
import { PictureSide } from './picture-side.tsx';
import { ShotPlaces } from './shot-places.tsx';
import { type ShowView, placesOf } from './show-view.ts';
import { WordsFields } from './words-fields.tsx';
import classes from './show.module.css';

/** Where a show is made: on one side what goes into it, on the other the picture as it will be. */
export function ShowDesk({ view }: { readonly view: ShowView }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const { date, show } = view;
  const kept: ShowWords = show ?? { score: null, highlight: '', problem: '' };
  const [words, setWords] = useState<ShowWords>({
    score: kept.score,
    highlight: kept.highlight,
    problem: kept.problem,
  });
  const places = placesOf(show, nameOf);
  return (
    <div className={classes['desk']}>
      <div className={classes['making']}>
        <FillFromRounds places={places} words={words} onFilled={setWords} />
        <Section title={t('show.shots')}>
          <ShotPlaces date={date} places={places} />
        </Section>
        <Section title={t('show.words')}>
          <WordsFields date={date} kept={kept} words={words} onChange={setWords} />
        </Section>
      </div>
      <PictureSide view={view} places={places} words={words} />
    </div>
  );
}
