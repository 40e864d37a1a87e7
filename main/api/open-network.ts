import { type Caller, deskStationId } from '../../shared/call/caller.ts';
import {
  type CertificateFacts,
  type NetworkFailure,
  type NetworkState,
  usualPorts,
} from '../../shared/stations/network.ts';
import { type CallProcedure, callDispatch } from '../simulation/call-procedure.ts';
import type { Host } from './host.ts';

/** How it stands with the network after it was asked for at the machine itself. */
export type OpenedNetwork =
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'failed'; readonly reason: NetworkFailure }
  | {
      readonly kind: 'open';
      readonly addresses: readonly string[];
      readonly certificate: CertificateFacts | null;
      /** For the first screen of the manager; null once one is paired. */
      readonly code: string | null;
    };

/**
 * Whoever starts the program on the machine itself has the store's data in hand anyway, and speaks for the host's own
 * desk. What is done so stands in the audit as done there, by nobody who signed in.
 */
const atTheMachine: Caller = {
  door: 'desktop',
  station: deskStationId,
  person: null,
  roles: ['store-manager'],
};

/** So long the door may take: its first certificate is made on the way, ms. */
const opensWithin = 30_000;

/**
 * `--network`: turns the network on for a host without a screen, and lets the first screen of a manager join, from which
 * all others are paired. Encrypted always: without is the manager's own choice, on the page that names the risk.
 * @param deskName of the station for the manager's first screen, where there is none yet
 */
export async function openNetwork(host: Host, deskName: string): Promise<OpenedNetwork> {
  const call = callDispatch(host.dispatch, atTheMachine);
  const { setUp } = await call('host.status', {});
  if (!setUp) return { kind: 'not-set-up' };
  const { setting } = await call('stations.network', {});
  if (!setting.on) {
    const given = setting.protection === 'given';
    await call('stations.changeNetwork', {
      ...setting,
      on: true,
      protection: given ? 'given' : 'own',
      port: setting.protection === 'none' ? usualPorts.own : setting.port,
    });
  }
  const state = await openState(host, call);
  if (state.kind !== 'open') {
    return { kind: 'failed', reason: state.kind === 'failed' ? state.reason : 'fault' };
  }
  const { addresses, certificate } = state;
  return { kind: 'open', addresses, certificate, code: await firstCode(call, deskName) };
}

/** Waits until the door stands as it was set. */
function openState(host: Host, call: CallProcedure): Promise<NetworkState> {
  const isSettled = ({ kind }: NetworkState): boolean => kind === 'open' || kind === 'failed';
  return new Promise((resolve, reject) => {
    const lookOnce = async (isLast: boolean): Promise<void> => {
      const { state } = await call('stations.network', {});
      if (!isLast && !isSettled(state)) return;
      stop();
      clearTimeout(timer);
      resolve(state);
    };
    const look = (isLast: boolean): void => void lookOnce(isLast).catch(reject);
    const stop = host.onNews(({ topics }) => {
      if (topics.includes('stations')) look(false);
    });
    const timer = setTimeout(() => look(true), opensWithin);
    look(false);
  });
}

/** A pairing code for the manager's first screen; null where a manager has one already, who pairs the others there. */
async function firstCode(call: CallProcedure, deskName: string): Promise<string | null> {
  const desks = (await call('stations.list', {})).filter(
    ({ id, purpose, active }) => purpose === 'desk' && active && id !== deskStationId,
  );
  if (desks.some(({ paired }) => paired)) return null;
  const [desk] = desks;
  const stationId = desk?.id ?? (await call('stations.add', newDesk(deskName))).id;
  return (await call('stations.openPairing', { stationId })).code;
}

function newDesk(name: string): { name: string; purpose: 'desk'; counterId: null } {
  return { name, purpose: 'desk', counterId: null };
}
