import { describe, expect, it } from 'vitest';
import type { ListedStation } from '../../../shared/stations/station.ts';
import { drivenClock } from '../../../main/time/clock.ts';
import { WebSocket } from 'ws';
import { once } from 'node:events';
import { startNetworkHall } from '../lan/network-hall.ts';
import { testStart } from '../open-test-store.ts';
import { type TestHost, startTestHost } from '../start-test-host.ts';

async function listed(host: TestHost, id: number): Promise<ListedStation> {
  const station = (await host.call('stations.list', {})).find((one) => one.id === id);
  if (!station) throw new Error(`There is no station ${id}.`);
  return station;
}

describe('a station', () => {
  it('was last seen when it last called, and the host knows it after a restart too', async () => {
    const clock = drivenClock(testStart);
    const hall = await startNetworkHall('none', { clock: () => clock });
    const { id, token } = await hall.pair();
    expect((await listed(hall.host, id)).lastSeenAt).toBeNull();
    clock.advanceTo(testStart + 60_000);
    await hall.ask('queue.display', {}, { token });
    clock.advanceTo(testStart + 120_000);
    expect(await listed(hall.host, id)).toMatchObject({ online: false, lastSeenAt: testStart + 60_000 });
    await hall.host.close();
    const again = await startTestHost({ dataFolder: hall.host.dataFolder });
    expect((await listed(again, id)).lastSeenAt).toBe(testStart + 60_000);
  });

  it('is there for as long as it listens to the news', async () => {
    const hall = await startNetworkHall('none');
    const { id, token } = await hall.pair();
    const news = new WebSocket(`${hall.address.replace('http', 'ws')}/news`);
    await once(news, 'open');
    news.send(JSON.stringify({ type: 'hello', token }));
    const online = async (): Promise<boolean> => (await listed(hall.host, id)).online;
    await expect.poll(online).toBe(true);
    news.terminate();
    await expect.poll(online).toBe(false);
  });

  it('that is put out of use is cut off like one that is unpaired', async () => {
    const hall = await startNetworkHall('none');
    const { id, token } = await hall.pair();
    const news = new WebSocket(`${hall.address.replace('http', 'ws')}/news`);
    await once(news, 'open');
    news.send(JSON.stringify({ type: 'hello', token }));
    await once(news, 'message');
    const closed = once(news, 'close');
    await hall.host.call('stations.setActive', { id, active: false });
    expect((await closed)[0]).toBe(1008);
    expect(await hall.ask('queue.display', {}, { token })).toMatchObject({ status: 401 });
  });

  it('shows how many tries are left of its code, and stands as paired once it is used', async () => {
    const hall = await startNetworkHall('none');
    const { id } = await hall.host.call('stations.add', { name: '门口', purpose: 'kiosk', counterId: null });
    const { code, expiresAt } = await hall.host.call('stations.openPairing', { stationId: id });
    await hall.ask('stations.pair', { code: code === '00000000' ? '00000001' : '00000000' });
    expect(await listed(hall.host, id)).toMatchObject({
      paired: false,
      pairing: { expiresAt, triesLeft: 4 },
    });
    await hall.ask('stations.pair', { code });
    expect(await listed(hall.host, id)).toMatchObject({ paired: true, pairing: null });
  });
});
