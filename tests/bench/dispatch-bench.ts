import type { Durability } from '../../db/database/open.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { openBareStore } from './bare-visits.ts';
import { openBenchStore } from './bench-store.ts';
import { type Rounds, throughputRatio } from './ratio.ts';
import type { Bench } from './result.ts';
import { callVisits, stepsOfVisit } from './visits.ts';

/** issue → call → arrive → finish through dispatch, against bare SQL writing the same rows. */
export const dispatchFull: Bench = {
  name: 'dispatch-full',
  unit: 'ratio',
  budget: 0.75,
  run: () => measure('full', 'dispatch', { rounds: 300, visits: 2 }),
};

export const dispatchOff: Bench = {
  name: 'dispatch-off',
  unit: 'ratio',
  budget: 0.4,
  run: () => measure('off', 'dispatch', { rounds: 600, visits: 4 }),
};

/** The same through the LAN door, one call after the other from one client. For knowing, not for judging. */
export const httpFull: Bench = {
  name: 'http-full',
  unit: 'ratio',
  budget: null,
  run: () => measure('full', 'http', { rounds: 200, visits: 2 }),
};

async function measure(durability: Durability, way: 'dispatch' | 'http', rounds: Rounds) {
  const store = await openBenchStore(durability, way === 'http');
  const bare = await openBareStore(durability);
  const { dispatch, address } = store.host;
  const call = way === 'dispatch' ? callDispatch(dispatch, furnishingCaller) : lanClient(address ?? '').call;
  try {
    const value = await throughputRatio(
      (visits) => callVisits(call, store, visits),
      bare.writeVisits,
      rounds,
    );
    return { value, n: rounds.rounds * rounds.visits * stepsOfVisit };
  } finally {
    await store.close();
    await bare.close();
  }
}
