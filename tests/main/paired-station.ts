import type { StationPurpose } from '../../shared/stations/station.ts';
import type { TestHost } from './start-test-host.ts';

/** Adds a station to a test host's hall, pairs it as a screen would, and gives its token. */
export async function pairedToken(
  { call }: Pick<TestHost, 'call'>,
  purpose: StationPurpose,
  counterId: number | null = null,
): Promise<string> {
  const name = `${purpose} ${counterId ?? ''}`.trim();
  const station = await call('stations.add', { name, purpose, counterId });
  const { code } = await call('stations.openPairing', { stationId: station.id });
  return (await call('stations.pair', { code })).token;
}
