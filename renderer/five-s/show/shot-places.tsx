import type { ReactNode } from 'react';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useFreshener } from '../../call/freshener-context.ts';
import { useCallCommand } from '../../call/use-call-command.ts';
import { PhotoChoice } from '../../files/photo/photo-choice.tsx';
import type { ReadyPhoto } from '../../files/photo/ready-photo.ts';
import { useKeepPhoto } from '../../files/photo/use-keep-photo.ts';
import { fiveSCalls } from '../calls.ts';
import { ShotPlace } from './shot-place.tsx';
import type { ShowPlace } from './show-view.ts';
import classes from './show.module.css';

export interface ShotPlacesProps {
  readonly date: BusinessDate;
  readonly places: readonly ShowPlace[];
}

/** The six places of the picture. Photos fill the empty ones in their order, one or several at once. */
export function ShotPlaces({ date, places }: ShotPlacesProps): ReactNode {
  const empty = places.filter(({ photo }) => photo === null);
  return (
    <>
      {empty.length > 0 && <FillEmpty date={date} empty={empty} />}
      <ul className={classes['places']}>
        {places.map((place) => (
          <ShotPlace key={place.slot} date={date} place={place} isNext={place === empty[0]} />
        ))}
      </ul>
    </>
  );
}

interface FillEmptyProps {
  readonly date: BusinessDate;
  readonly empty: readonly ShowPlace[];
}

function FillEmpty({ date, empty }: FillEmptyProps): ReactNode {
  const keep = useKeepPhoto();
  const call = useCallCommand();
  const freshener = useFreshener();
  // Several photos are put in one after the other, before the screen knows of the first.
  const left = [...empty];
  const put = async (photo: ReadyPhoto): Promise<void> => {
    const place = left.shift();
    if (!place) return;
    await keep(photo);
    const { slot, area } = place;
    await call(fiveSCalls.putShowShot, { date, slot, area, photo: photo.facts.sha256 });
    freshener.announce(fiveSCalls.putShowShot.procedure.topics);
  };
  return <PhotoChoice many takesPasted onPhoto={put} />;
}
