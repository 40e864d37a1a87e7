import { QueryClientProvider } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import type { i18n as I18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { type Client, createClient } from '../call/client.ts';
import { ClientContext } from '../call/client-context.ts';
import { type Freshener, createFreshener, followNews } from '../call/follow-news.ts';
import { FreshenerContext } from '../call/freshener-context.ts';
import { refusalSentenceOf } from '../call/refusal-sentence.ts';
import type { Transport } from '../call/transport.ts';
import { createQueryClient } from './query-client.ts';

export interface HostProviderProps {
  readonly transport: Transport;
  readonly i18n: I18n;
  readonly children: ReactNode;
}

/** Connects the screens inside to the host: calls, shared answers, and news that keep them fresh. */
export function HostProvider({ transport, i18n, children }: HostProviderProps): ReactNode {
  const [client] = useState<Client>(() => createClient(transport));
  const [queries] = useState(() =>
    createQueryClient((error) =>
      notifications.show({
        message: refusalSentenceOf(i18n, error),
        color: 'red.9',
        autoClose: 8000,
        closeButtonProps: { 'aria-label': i18n.t('design:keys.close') },
      }),
    ),
  );
  const [freshener] = useState<Freshener>(() => createFreshener(queries));
  useEffect(() => followNews(transport, freshener), [transport, freshener]);
  return (
    <ClientContext value={client}>
      <FreshenerContext value={freshener}>
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </FreshenerContext>
    </ClientContext>
  );
}
