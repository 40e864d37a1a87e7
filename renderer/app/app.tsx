import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { i18n as I18n } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useQueryOf } from '../call/use-query-of.ts';
import type { Transport } from '../call/transport.ts';
import { KeysProvider } from '../design/keys/keys-provider.tsx';
import { themeOf } from '../design/theme.ts';
import { HostProvider } from './host-provider.tsx';
import { hostCalls } from './host-calls.ts';
import { OfflineBar } from './offline-bar.tsx';
import { PlacesSwitch } from './places-switch.tsx';

export interface AppProps {
  readonly transport: Transport;
  readonly i18n: I18n;
}

/** Everything that surrounds the screens. */
export function App({ transport, i18n }: AppProps): ReactNode {
  return (
    <I18nextProvider i18n={i18n}>
      <HostProvider transport={transport} i18n={i18n}>
        <HallTheme>
          <Notifications position="top-right" limit={3} />
          <KeysProvider>
            <OfflineBar />
            <Places />
          </KeysProvider>
        </HallTheme>
      </HostProvider>
    </I18nextProvider>
  );
}

function HallTheme({ children }: { readonly children: ReactNode }): ReactNode {
  const [theme] = useState(() => themeOf('neutral'));
  return (
    <MantineProvider theme={theme} defaultColorScheme="light">
      {children}
    </MantineProvider>
  );
}

/** The host is taken to be set up until it says otherwise, so that a lost host does not look like a new one. */
function Places(): ReactNode {
  const { data } = useQueryOf(hostCalls.status, {});
  return <PlacesSwitch setUp={data?.setUp ?? true} />;
}
