import type { Page } from 'playwright/test';
import type { AnswerOf, ProcedureName, SentTo } from '../../shared/api/contract.ts';
import type { StationPurpose } from '../../shared/stations/station.ts';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { pairedToken } from '../main/paired-station.ts';
import type { TestHost } from './host.ts';

/** A station of the hall beside the host's own desk. */
export interface PairedScreen {
  /** Calls a procedure as this station does. A refusal fails the test with its code. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<AnswerOf<N>>;
  /** Makes a page this station's screen. */
  shownOn(page: Page): Promise<void>;
}

/** Adds a station and pairs it. */
export async function pairScreen(
  host: TestHost,
  purpose: StationPurpose,
  counterId: number | null = null,
): Promise<PairedScreen> {
  const token = await pairedToken(host, purpose, counterId);
  return {
    call: lanClient(host.address, token).call,
    shownOn: async (page) => {
      await page.addInitScript((kept) => localStorage.setItem('station-token', kept), token);
    },
  };
}

/** Gives somebody a PIN of their own: the manager's first PIN, changed at once where they sign in, and out again. */
export async function givePin(
  host: TestHost,
  screen: PairedScreen,
  staffNumber: string,
  newPin: string,
): Promise<void> {
  const people = await host.call('staff.people', {});
  const personId = people.find((person) => person.staffNumber === staffNumber)?.id ?? 0;
  const { firstPin } = await host.call('staff.resetPin', { personId, reason: '新人入厅' });
  await screen.call('staff.signIn', { staffNumber, pin: firstPin });
  await screen.call('staff.changePin', { pin: firstPin, newPin });
  await screen.call('staff.signOut', {});
}
