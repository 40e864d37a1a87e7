import type { ReactNode } from 'react';
import { useConnection } from '../../call/use-connection.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { queueCalls } from '../calls.ts';
import { HostAway } from './host-away.tsx';
import { Kiosk } from './kiosk.tsx';

/** A new day may put another tile first: asked for again so often, ms. Without an answer, sooner. */
const askAgainAfter = 600_000;
const askSoonAfter = 2_000;

/** 自助取号机. */
export function KioskPage(): ReactNode {
  const connected = useConnection();
  const kiosk = useQueryOf(
    queueCalls.kiosk,
    {},
    { refetchInterval: ({ state }) => (state.data === undefined ? askSoonAfter : askAgainAfter) },
  );
  if (kiosk.data === undefined && !connected) return <HostAway />;
  return <QueryStates query={kiosk}>{(view) => <Kiosk view={view} connected={connected} />}</QueryStates>;
}
