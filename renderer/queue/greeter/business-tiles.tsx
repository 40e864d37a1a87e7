import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesLine } from '../../../shared/queue/lines.ts';
import type { BusinessType } from '../../../shared/store/business-type.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import type { HallView } from '../hall-view.ts';
import { TileName } from './tile-name.tsx';
import { SeriesHead } from './series-head.tsx';
import type { Issuing } from './use-issuing.ts';
import classes from './business-tiles.module.css';

export interface BusinessTilesProps {
  /** What the hall offers now. */
  readonly types: readonly BusinessType[];
  readonly series: HallView['series'];
  readonly issuing: Issuing;
}

/** One finger-sized tile for each business, beside its series. */
export function BusinessTiles({ types, series, issuing }: BusinessTilesProps): ReactNode {
  const lines = series
    .map((line) => ({ line, offered: types.filter(({ seriesId }) => seriesId === line.id) }))
    .filter(({ offered }) => offered.length > 0);
  return (
    <div className={classes['all']}>
      {lines.map(({ line, offered }) => (
        <SeriesTiles key={line.id} line={line} types={offered} issuing={issuing} />
      ))}
    </div>
  );
}

interface SeriesTilesProps {
  readonly line: SeriesLine;
  readonly types: readonly BusinessType[];
  readonly issuing: Issuing;
}

function SeriesTiles({ line, types, issuing }: SeriesTilesProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { several, items, ready, press } = issuing;
  const countOf = (id: number): number =>
    items.find(({ businessTypeId }) => businessTypeId === id)?.count ?? 0;
  return (
    <section
      className={classes['series']}
      aria-label={nameOf(line.name)}
      data-single={types.length === 1 || undefined}
    >
      <SeriesHead line={line} />
      <ul className={classes['tiles']}>
        {types.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={classes['tile']}
              disabled={!ready && !several}
              data-wanted={countOf(id) > 0 || undefined}
              onClick={() => press(id)}
            >
              <VisuallyHidden>{t(several ? 'greeter.add' : 'greeter.issue')}</VisuallyHidden>
              <TileName name={nameOf(name)} />
              {countOf(id) > 0 && <b>{t('counter.times', { count: countOf(id) })}</b>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
