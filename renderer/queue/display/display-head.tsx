import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplaySound } from '../../../shared/queue/announcement.ts';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { dayName } from '../../design/calendar-names.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { storeCalls } from '../../store/calls.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { SoundPrompt } from '../announcements/sound-prompt.tsx';
import classes from './display-head.module.css';

/** The hall's name, its date and time, and where a touch is needed before there is sound, the word that says so. */
export function DisplayHead({ sound }: { readonly sound: DisplaySound }): ReactNode {
  const nameOf = useNameOf();
  const hall = useQueryOf(storeCalls.profile, {}).data;
  return (
    <header className={classes['head']}>
      <span className={classes['hall']}>{hall && nameOf(hall.name)}</span>
      <SoundPrompt sound={sound} />
      <HallClock />
    </header>
  );
}

function HallClock(): ReactNode {
  const { i18n } = useTranslation();
  const timeZone = useTimeZone();
  const now = useHostNow();
  return (
    <span className={classes['clock']}>
      <span className={classes['date']}>{dayName(businessDateOf(now, timeZone), i18n.language)}</span>
      <b>{timeText(now, timeZone)}</b>
    </span>
  );
}
