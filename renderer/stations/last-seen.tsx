import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListedStation, deskStationId } from '../../shared/stations/station.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { StateMark } from '../design/state-mark.tsx';

/** Whether a station is there, and when it last was. */
export function LastSeen({ station }: { readonly station: ListedStation }): ReactNode {
  const { t } = useTranslation('stations');
  const ago = useAgo();
  const { id, paired, online, lastSeenAt } = station;
  if (id === deskStationId) return t('pairing.hostItself');
  if (!paired) return <StateMark state="closed">{t('pairing.notPaired')}</StateMark>;
  if (online) return <StateMark state="done">{t('pairing.online')}</StateMark>;
  return (
    <StateMark state="closed">{lastSeenAt === null ? t('pairing.neverSeen') : ago(lastSeenAt)}</StateMark>
  );
}

/** How long ago a moment was, as people say it. */
function useAgo(): (at: number) => string {
  const { t } = useTranslation('stations');
  const now = useHostNow();
  return (at) => {
    const minutes = Math.floor((now - at) / 60_000);
    if (minutes < 1) return t('pairing.justNow');
    if (minutes < 60) return t('pairing.minutesAgo', { count: minutes });
    const hours = Math.floor(minutes / 60);
    return hours < 24
      ? t('pairing.hoursAgo', { count: hours })
      : t('pairing.daysAgo', { count: Math.floor(hours / 24) });
  };
}
