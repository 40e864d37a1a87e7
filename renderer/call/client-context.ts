import { createContext, useContext } from 'react';
import type { Client } from './client.ts';

export const ClientContext = createContext<Client | null>(null);

/** The way to the host. The app provides it around every screen. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No client around this screen');
  return client;
}
