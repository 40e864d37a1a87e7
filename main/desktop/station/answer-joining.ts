import type { IpcMain } from 'electron';
import { z } from 'zod';
import type { HostStatus } from '../../../shared/api/host-contract.ts';
import type { JoinAnswer, LookAnswer } from '../../../shared/call/desktop-bridge.ts';
import { Refusal } from '../../../shared/call/refusal.ts';
import { pairingCode } from '../../../shared/stations/pairing.ts';
import { channels } from '../channels.ts';
import type { DeskDoor } from '../desk-door.ts';
import { answerOwn } from '../ipc-door.ts';
import { joinHost } from './join-host.ts';
import { keepJoinedHost } from './joined-host.ts';
import { lookAtHost } from './look-at-host.ts';

export interface JoiningOptions {
  readonly door: DeskDoor;
  readonly dataFolder: string;
  readonly startAgain: () => void;
}

const fingerprint = z.string().max(200).nullable();
const joinAsked = z.strictObject({
  host: z.strictObject({ address: z.string().max(300), fingerprint, authority: fingerprint }),
  code: pairingCode,
});

/**
 * Lets a program that has no hall of its own join the host of one. A program with a hall stays the host that it is:
 * its data would lie there unseen.
 */
export function answerJoining(ipcMain: Pick<IpcMain, 'handle'>, options: JoiningOptions): void {
  answerOwn(ipcMain, channels.lookAtHost, z.tuple([z.string().max(300)]), (address) =>
    refusalOr<LookAnswer>(async () => {
      const { pinned: _kept, ...host } = await lookAtHost(address);
      return { ok: true, host };
    }),
  );
  answerOwn(ipcMain, channels.joinHost, z.tuple([joinAsked]), (asked) =>
    refusalOr<JoinAnswer>(async () => {
      await assertNoHall(options.door);
      keepJoinedHost(options.dataFolder, await joinHost(asked));
      setImmediate(options.startAgain);
      return { ok: true };
    }),
  );
}

async function assertNoHall(door: DeskDoor): Promise<void> {
  const answer = await door.call({ procedure: 'host.status', input: {} }, 0);
  if (!answer.ok || (answer.value as HostStatus).setUp) throw new Refusal('desktop.has-a-hall');
}

async function refusalOr<A extends LookAnswer | JoinAnswer>(act: () => Promise<A>): Promise<A> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, refusal: { code: error.code, details: error.details } } as A;
  }
}
