import { presetBusinessTypes } from '../../shared/store/preset-business-types.ts';
import { presetSeries } from '../../shared/store/presets.ts';
import { lanClient } from '../../main/simulation/lan-client.ts';

/** Sets up a hall with so many counters, all serving everything, with somebody at each; gives what clients need. */
export async function setUpBusyHall(
  address: string,
  counters: number,
): Promise<{ readonly counterIds: readonly number[]; readonly businessTypeIds: readonly number[] }> {
  const { call } = lanClient(address);
  const staffNumbers = Array.from({ length: counters }, (_, index) => `9${String(index).padStart(3, '0')}`);
  await call('store.setUp', {
    code: 'BUSY',
    name: { zh: '繁忙营业厅' },
    outletType: 'self-owned',
    operatorTheme: 'neutral',
    counters: staffNumbers.map((_, index) => ({
      number: index + 1,
      name: null,
      series: presetSeries.map(({ letter }) => letter),
    })),
    businessTypes: presetBusinessTypes.map(({ draft }) => draft),
    staff: [
      { staffNumber: '8001', name: '8001', roles: ['store-manager'] },
      ...staffNumbers.map((staffNumber) => ({ staffNumber, name: staffNumber, roles: ['clerk' as const] })),
    ],
    managerPin: '258014',
  });
  const counterIds = (await call('store.counters', {})).map(({ id }) => id);
  for (const [index, counterId] of counterIds.entries()) {
    await call('queue.takeSeat', { counterId, staffNumber: staffNumbers[index] ?? '' });
  }
  const types = await call('store.businessTypes', {});
  return { counterIds, businessTypeIds: types.map(({ id }) => id) };
}
