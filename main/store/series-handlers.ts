import { Refusal } from '../../shared/call/refusal.ts';
import { presetSeries } from '../../shared/store/presets.ts';
import type { Series } from '../../shared/store/series.ts';
import { findSeries, insertSeries, listSeries, updateSeries } from '../../db/store/series.ts';
import type { CommandContext } from '../call/handler.ts';
import { inOrder } from './order.ts';
import type { StoreHandlers } from './store-handlers.ts';

export const seriesHandlers: StoreHandlers<
  'series' | 'addSeries' | 'changeSeries' | 'resetSeries' | 'orderSeries'
> = {
  series: ({ db, hall }) => listSeries(db, hall.id),

  addSeries: (context, values) => {
    const { db, hall } = context;
    const before = listSeries(db, hall.id);
    const { letter } = values;
    if (before.some((one) => one.letter === letter)) {
      throw new Refusal('store.series-letter-taken', { letter });
    }
    const added = { ...values, position: before.length, origin: 'store' as const };
    const id = insertSeries(db, hall.id, added);
    return recorded(context, 'series.added', { id, ...added });
  },

  changeSeries: (context, { id, ...values }) =>
    changeSeries(context, { ...knownSeries(context, id), ...values, origin: 'store' }),

  resetSeries: (context, { id }) => {
    const before = knownSeries(context, id);
    const preset = presetSeries.find((one) => one.letter === before.letter);
    if (!preset) throw new Refusal('store.no-default');
    return changeSeries(context, { ...before, ...preset, origin: 'proposal' });
  },

  orderSeries: ({ db, hall, record }, { ids }) => {
    for (const one of inOrder(listSeries(db, hall.id), ids)) updateSeries(db, one);
    record({ kind: 'series.ordered', subjectKind: 'hall', subjectId: hall.id, body: { ids } });
    return listSeries(db, hall.id);
  },
};

function changeSeries(context: CommandContext, series: Series): Series {
  updateSeries(context.db, series);
  return recorded(context, 'series.changed', series);
}

function recorded({ record }: CommandContext, kind: string, series: Series): Series {
  const { id, letter, timed } = series;
  record({ kind, subjectKind: 'series', subjectId: id, body: { letter, timed } });
  return series;
}

function knownSeries({ db }: CommandContext, id: number): Series {
  const series = findSeries(db, id);
  if (!series) throw new Refusal('store.unknown-series', { letter: '' });
  return series;
}
