import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../../shared/store/local-name.ts';
import { type PresetSeries, presetSeries } from '../../../shared/store/presets.ts';
import type { CounterDraft } from './set-up-draft.ts';
import classes from './counter-grid.module.css';

export interface CounterGridProps {
  readonly counters: readonly CounterDraft[];
  readonly onChange: (counters: CounterDraft[]) => void;
}

/** A row for each counter, a column for each series, a tick where the one serves the other. */
export function CounterGrid({ counters, onChange }: CounterGridProps): ReactNode {
  const { t, i18n } = useTranslation('store');
  const serve = (number: number, letter: string, serves: boolean): void =>
    onChange(counters.map((one) => (one.number === number ? withSeries(one, letter, serves) : one)));
  return (
    <table className={classes['grid']} aria-label={t('welcome.counters.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('counter')}</th>
          {presetSeries.map(({ letter, name }) => (
            <th key={letter} scope="col">
              <span className={classes['letter']}>{letter}</span>
              {nameIn(name, i18n.language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counters.map(({ number, series }) => (
          <tr key={number}>
            <th scope="row">{t('welcome.counters.counter', { number })}</th>
            {presetSeries.map(({ letter, name }) => (
              <td key={letter}>
                <Checkbox
                  aria-label={t('welcome.counters.serves', {
                    number,
                    letter,
                    name: nameIn(name, i18n.language),
                  })}
                  checked={series.includes(letter)}
                  onChange={({ currentTarget }) => serve(number, letter, currentTarget.checked)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The counter with one series more or less, its series in the order of the hall. */
function withSeries(counter: CounterDraft, letter: string, serves: boolean): CounterDraft {
  const isServed = (one: PresetSeries): boolean =>
    one.letter === letter ? serves : counter.series.includes(one.letter);
  return { ...counter, series: presetSeries.filter(isServed).map((one) => one.letter) };
}
