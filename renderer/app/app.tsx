import { Notifications } from '@mantine/notifications';
import type { i18n as I18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { useQueryOf } from '../call/use-query-of.ts';
import type { Transport } from '../call/transport.ts';
import { SendPaperContext } from '../design/paper/asked-paper.ts';
import { sendPaper } from '../printing/send-paper.tsx';
import { KeysProvider } from '../design/keys/keys-provider.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HallProvider } from './hall-provider.tsx';
import { hostCalls } from './host-calls.ts';
import { HostProvider } from './host-provider.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PlacesSwitch } from './places-switch.tsx';
import { pairPath } from './routes.ts';
import { StrangenessContext, useStrangeness } from './strangeness.ts';

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
            <ErrorBoundary>
              <SendPaperContext value={sendPaper}>
                <Places />
              </SendPaperContext>
            </ErrorBoundary>
          </KeysProvider>
        </HallProvider>
      </HostProvider>
    </I18nextProvider>
  );
}

/**
 * Nothing until the host has said whether the hall is set up. A host that does not answer is taken to be, so that a
 * lost host does not look like a new one. A screen that the host does not know can only be paired.
 */
function Places(): ReactNode {
  const status = useQueryOf(hostCalls.status, {});
  const strange = useStrangeness(status);
  const [path] = useLocation();
  if (strange !== null && path !== pairPath) return <Redirect to={pairPath} replace />;
  if (strange === null && status.isPending) return null;
  return (
    <StrangenessContext value={strange}>
      <PlacesSwitch setUp={status.data?.setUp ?? true} />
    </StrangenessContext>
  );
}
