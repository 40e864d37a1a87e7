import { Notifications } from '@mantine/notifications';
import type { i18n as I18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Transport } from '../call/transport.ts';
import { KeysProvider } from '../design/keys/keys-provider.tsx';
import { HallProvider } from './hall-provider.tsx';
import { HostProvider } from './host-provider.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PlacesSwitch } from './places-switch.tsx';
import { useHostStatus } from './use-hall.ts';

export interface AppProps {
  readonly transport: Transport;
  readonly i18n: I18n;
}

/** Everything that surrounds the screens. */
export function App({ transport, i18n }: AppProps): ReactNode {
  return (
    <I18nextProvider i18n={i18n}>
      <HostProvider transport={transport} i18n={i18n}>
        <HallProvider>
          <Notifications position="top-right" limit={3} />
          <KeysProvider>
            <OfflineBar />
            <Places />
          </KeysProvider>
        </HallProvider>
      </HostProvider>
    </I18nextProvider>
  );
}

/** The host is taken to be set up until it says otherwise, so that a lost host does not look like a new one. */
function Places(): ReactNode {
  return <PlacesSwitch setUp={useHostStatus()?.setUp ?? true} />;
}
