import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions } from '../../../main/api/host.ts';
import type { SentTo } from '../../../shared/api/contract.ts';
import type { Answer } from '../../../shared/call/envelope.ts';
import type { NetworkState } from '../../../shared/stations/network.ts';
import { freePort } from '../../free-port.ts';
import { type TestHost, startTestHall } from '../start-test-host.ts';
import { type RawRequest, type RawResponse, rawCall, rawRequest } from './raw-request.ts';

/** A hall whose network is on, as the store's other machines reach it. */
export interface NetworkHall {
  readonly host: TestHost;
  /** Where the network door is, at this machine. */
  readonly address: string;
  /** The store's own authority as PEM; undefined where nothing is encrypted. */
  readonly ca: string | undefined;
  /** Calls as a screen does: with a station's token, or as a stranger. */
  ask(
    procedure: string,
    input: unknown,
    as?: { readonly token?: string; readonly from?: string; readonly id?: string },
  ): Promise<Answer & { readonly status: number }>;
  raw(request: RawRequest): Promise<RawResponse>;
  /** Adds a station and pairs it. Returns its id and token. */
  pair(name?: string, purpose?: SentTo<'stations.add'>['purpose']): Promise<{ id: number; token: string }>;
}

/** Starts a hall and turns its network on. */
export async function startNetworkHall(
  protection: 'own' | 'none' = 'own',
  options: Partial<HostOptions> = {},
): Promise<NetworkHall> {
  const host = await startTestHall(options);
  const port = await freePort();
  await setNetwork(host, { on: true, port, protection });
  const encrypted = protection === 'own';
  const address = `${encrypted ? 'https' : 'http'}://127.0.0.1:${port}`;
  const ca = encrypted
    ? readFileSync(join(host.dataFolder, 'certificates/authority.pem'), 'utf8')
    : undefined;
  const ask: NetworkHall['ask'] = async (procedure, input, { token, from, id = randomUUID() } = {}) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const { status, body } = await rawCall(address, { procedure, id, input }, headers, { ca, from });
    return { ...(JSON.parse(body) as Answer), status };
  };
  return {
    host,
    address,
    ca,
    ask,
    raw: (request) => rawRequest(address, { ca, ...request }),
    pair: async (name = '门口大屏', purpose = 'display') => {
      const { id } = await host.call('stations.add', { name, purpose, counterId: null });
      const { code } = await host.call('stations.openPairing', { stationId: id });
      const answer = await ask('stations.pair', { code });
      if (!answer.ok) throw new Error(answer.refusal.code);
      return { id, token: (answer.value as { token: string }).token };
    },
  };
}

/** Sets the network and waits until it stands so. */
export async function setNetwork(
  host: TestHost,
  change: Partial<SentTo<'stations.changeNetwork'>>,
): Promise<NetworkState> {
  const { setting } = await host.call('stations.network', {});
  const wanted = { ...setting, ...change };
  await host.call('stations.changeNetwork', { ...wanted, riskAccepted: wanted.protection === 'none' });
  return networkStands(host);
}

/** How it stands with the network once it is neither opening nor closing. */
export async function networkStands(host: TestHost, kind?: NetworkState['kind']): Promise<NetworkState> {
  for (;;) {
    const { setting, state } = await host.call('stations.network', {});
    const settled = setting.on ? state.kind === 'open' || state.kind === 'failed' : state.kind === 'off';
    if (kind === undefined ? settled : state.kind === kind) return state;
    await once(process, 'never', { signal: AbortSignal.timeout(10) }).catch(() => undefined);
  }
}
