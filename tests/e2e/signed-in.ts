import type { Browser, BrowserContext } from 'playwright/test';
import type { StationPurpose } from '../../shared/stations/station.ts';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { pairedToken } from '../main/paired-station.ts';
import type { TestHost } from './host.ts';

const pin = '640281';

/** A browser of its own that is paired with the store, where somebody of the test hall has signed in. */
export async function signedInBrowser(
  browser: Browser,
  host: TestHost,
  { staffNumber, purpose }: { readonly staffNumber: string; readonly purpose: StationPurpose },
): Promise<BrowserContext> {
  const token = await pairedToken(host, purpose);
  const people = await host.call('staff.people', {});
  const personId = people.find((person) => person.staffNumber === staffNumber)?.id ?? 0;
  const { firstPin } = await host.call('staff.resetPin', { personId, reason: '第一次登录' });
  const { call } = lanClient(host.address, token);
  await call('staff.signIn', { staffNumber, pin: firstPin });
  await call('staff.changePin', { pin: firstPin, newPin: pin });
  const context = await browser.newContext({ baseURL: host.address });
  await context.addInitScript((kept) => localStorage.setItem('station-token', kept), token);
  return context;
}
