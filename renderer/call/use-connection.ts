import { useEffect, useState } from 'react';
import { useClient } from './client-context.ts';

/** Whether the host can be reached: false within three seconds after it is lost, true again by itself. */
export function useConnection(): boolean {
  const { transport } = useClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => transport.onConnection(setConnected), [transport]);
  return connected;
}
