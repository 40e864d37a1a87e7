import { CloseButton, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { fiveSCalls } from '../calls.ts';
import type { ShowPlace } from './show-view.ts';
import classes from './show.module.css';

export interface ShotPlaceProps {
  readonly date: BusinessDate;
  readonly place: ShowPlace;
  /** True for the place that the next photo comes to. */
  readonly isNext: boolean;
}

/** One area on the picture: its photo, what it is called there, and taking the photo out again. */
export function ShotPlace({ date, place, isNext }: ShotPlaceProps): ReactNode {
  const { t } = useTranslation('five-s');
  const remove = useCommand(fiveSCalls.removeShowShot);
  const { slot, area, photo } = place;
  if (photo === null) {
    return (
      <li className={classes['place']} data-next={isNext || undefined}>
        <div className={classes['shot']}>{isNext ? t('show.next', { area }) : area}</div>
      </li>
    );
  }
  return (
    <li className={classes['place']}>
      <div className={classes['shot']}>
        <StoredPhoto sha256={photo} alt={area} />
      </div>
      <div className={classes['area']}>
        <AreaField key={area} date={date} place={{ slot, area, photo }} />
        <CloseButton
          aria-label={t('show.removeFor', { area })}
          disabled={remove.isPending}
          onClick={() => remove.mutate({ date, slot })}
        />
      </div>
    </li>
  );
}

interface AreaFieldProps {
  readonly date: BusinessDate;
  readonly place: ShowPlace & { readonly photo: string };
}

/** What the area is called; kept when the field is left. */
function AreaField({ date, place }: AreaFieldProps): ReactNode {
  const { t } = useTranslation('five-s');
  const { slot, area, photo } = place;
  const [written, setWritten] = useState(area);
  const put = useCommand(fiveSCalls.putShowShot);
  const keep = (): void => {
    const name = written.trim();
    if (name === '') setWritten(area);
    else if (name !== area) put.mutate({ date, slot, photo, area: name });
  };
  return (
    <TextInput
      className={classes['areaName']}
      aria-label={t('show.areaOf', { slot })}
      maxLength={20}
      value={written}
      onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      onBlur={keep}
    />
  );
}
