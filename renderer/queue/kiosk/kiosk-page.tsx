import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../call/use-connection.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useGlyphs } from '../../design/use-glyphs.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { UnattendedPrints } from '../../printing/unattended-prints.tsx';
import { queueCalls } from '../calls.ts';
import { HostAway } from './host-away.tsx';
import { Kiosk } from './kiosk.tsx';

/** A new day may put another tile first: asked for again so often, ms. Without an answer, sooner. */
const askAgainAfter = 600_000;
const askSoonAfter = 2_000;

/** 自助取号机. */
export function KioskPage(): ReactNode {
  const { t } = useTranslation('queue');
  const connected = useConnection();
  useGlyphs(
    [
      t('kiosk.away'),
      t('kiosk.awayHint'),
      t('kiosk.taking'),
      t('kiosk.retrying'),
      t('kiosk.notTaken'),
      t('kiosk.notTakenHint'),
    ].join(''),
  );
  const kiosk = useQueryOf(
    queueCalls.kiosk,
    {},
    { refetchInterval: ({ state }) => (state.data === undefined ? askSoonAfter : askAgainAfter) },
  );
  if (kiosk.data === undefined && !connected) return <HostAway />;
  return (
    <>
      <QueryStates query={kiosk}>{(view) => <Kiosk view={view} connected={connected} />}</QueryStates>
      <UnattendedPrints />
    </>
  );
}
