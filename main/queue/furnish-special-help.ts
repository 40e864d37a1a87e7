import type { Db } from '../../db/database/handle.ts';
import { countersInUse, setCounterRules } from '../../db/queue/counters.ts';
import { listSeries } from '../../db/store/series.ts';

/** 专席支援 (A8, reference §3): general business is helped with once somebody there has waited so long, minutes. */
const helpsAfterMinutes = 15;

/**
 * Special tickets go to the special counters (专席) only; those take general business while nobody waits for them and
 * somebody has waited too long. So a new hall begins; each counter's rules can be changed.
 */
export function furnishSpecialHelp(db: Db, hallId: number): void {
  const seriesOf = (letter: string): number | undefined =>
    listSeries(db, hallId).find((series) => series.letter === letter)?.id;
  const [special, general] = [seriesOf('S'), seriesOf('B')];
  if (special === undefined || general === undefined) return;
  for (const { id, seriesIds, skillIds } of countersInUse(db, hallId)) {
    if (!seriesIds.includes(special) || seriesIds.includes(general)) continue;
    setCounterRules(db, id, [{ seriesId: general, afterMinutes: helpsAfterMinutes }], skillIds);
  }
}
