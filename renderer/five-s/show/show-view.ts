import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { dailyShowContract } from '../../../shared/five-s/daily-show-contract.ts';
import { type DailyShow, showAreaCodes, showShotCount } from '../../../shared/five-s/daily-show.ts';
import { presetChecklist } from '../../../shared/five-s/preset-checklist.ts';
import type { LocalName } from '../../../shared/store/local-name.ts';

/** What `five-s.dailyShow` answers. */
export type ShowView = OutputOf<typeof dailyShowContract.dailyShow>;
export type Rota = NonNullable<ShowView['rota']>;

/** One of the six places of a show, with its photo where there is one. */
export interface ShowPlace {
  readonly slot: number;
  readonly area: string;
  readonly photo: string | null;
}

/** The six places of a show; those without a photo are named after the area that usually stands there. */
export function placesOf(show: DailyShow | null, nameOf: (name: LocalName) => string): ShowPlace[] {
  return Array.from({ length: showShotCount }, (_, index) => {
    const slot = index + 1;
    const shot = show?.shots.find((one) => one.slot === slot);
    return shot ?? { slot, area: nameOf(usualArea(index)), photo: null };
  });
}

function usualArea(index: number): LocalName {
  const area = presetChecklist.areas.find(({ code }) => code === showAreaCodes[index]);
  return area?.name ?? { zh: String(index + 1) };
}
