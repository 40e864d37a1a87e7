import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { viewsContract } from '../../../shared/five-s/views-contract.ts';

/** What `five-s.heatMap` answers. */
export type HeatView = OutputOf<typeof viewsContract.heatMap>;

/** What `five-s.trend` answers. */
export type TrendView = OutputOf<typeof viewsContract.trend>;

/** What `five-s.repeats` answers. */
export type RepeatsView = OutputOf<typeof viewsContract.repeats>;
