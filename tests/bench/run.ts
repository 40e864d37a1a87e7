import { firstContactList, specialDesk } from './desk-bench.ts';
import { dispatchFull, dispatchOff, httpFull } from './dispatch-bench.ts';
import { displayMemoryGrowth } from './display-memory-bench.ts';
import { heatMapAgainstSql, heatMapOfAYear, queueWhilePhotosCome } from './five-s-bench.ts';
import { newsP50, newsP99 } from './news-bench.ts';
import { type Result, lineOf, meetsBudget } from './result.ts';
import { ticketP50, ticketP99, ticketRatio } from './ticket-bench.ts';

/** `npm run bench [-- --json]`: measures, prints, and fails where a budget is missed. */
const asJson = process.argv.includes('--json');

const benches = [
  dispatchFull,
  dispatchOff,
  httpFull,
  newsP50,
  newsP99,
  ticketP50,
  ticketP99,
  ticketRatio,
  displayMemoryGrowth,
  heatMapOfAYear,
  heatMapAgainstSql,
  queueWhilePhotosCome,
  specialDesk.p50,
  specialDesk.p99,
  specialDesk.ratio,
  specialDesk.room,
  firstContactList.p50,
  firstContactList.p99,
  firstContactList.ratio,
  firstContactList.room,
];

for (const { run, name, unit, budget } of benches) {
  const result: Result = { name, unit, budget, ...(await run()) };
  console.log(asJson ? JSON.stringify(result) : lineOf(result));
  if (!meetsBudget(result)) process.exitCode = 1;
}
