import { afterEach, describe, expect, it } from 'vitest';
import { networkDriver } from '../../../../main/printing/drivers/network-driver.ts';
import { usualPatience } from '../../../../main/printing/drivers/patience.ts';
import { receiptBytes } from '../../../../main/printing/receipt.ts';
import type { PrinterDriver } from '../../../../main/printing/printer-driver.ts';
import type { PrinterState } from '../../../../shared/printing/printer.ts';
import { type PlayedState, type PrinterPlayer, playPrinter } from '../printer-player.ts';

const ticket = receiptBytes('云湖路营业厅\n^^^A012\n缴费充值 | 前面 8 人\n𠮷', '80mm');

/** As patient as a test needs: everything happens on this machine. */
const patience = {
  ...usualPatience,
  answer: 400,
  silent: 50,
  stall: 300,
  firstDone: 200,
  trouble: 300,
  look: 20,
};

const never = new AbortController().signal;
const open: PrinterPlayer[] = [];

async function printerThat(
  is: Partial<PlayedState>,
): Promise<{ player: PrinterPlayer; driver: PrinterDriver }> {
  const player = await playPrinter(is);
  open.push(player);
  return { player, driver: networkDriver(player, patience) };
}

afterEach(async () => {
  for (const player of open.splice(0)) await player.leaves();
});

describe('a network printer that answers', () => {
  it('confirms a job when it has printed it, in Chinese with rare characters', async () => {
    const { player, driver } = await printerThat({});
    expect(await driver.state(never)).toEqual({ kind: 'ready' });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'confirmed' });
    const [paper, ...more] = player.papers();
    expect(paper?.lines.map((line) => line.trim())).toEqual(
      expect.arrayContaining(['云湖路营业厅', 'A012', '𠮷']),
    );
    expect(paper?.cut).toBe(true);
    expect(more).toEqual([]);
  });

  it.each([
    ['paper-out', { paper: 'out' }],
    ['cover-open', { cover: 'open', paper: 'out' }],
    ['cutter', { cutter: 'jammed' }],
  ] as const)('is sent nothing while it says %s, and prints when that is over', async (trouble, is) => {
    const { player, driver } = await printerThat(is);
    expect(await driver.state(never)).toEqual({ kind: 'trouble', trouble });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'not-sent', trouble });
    expect(player.jobs()).toEqual([]);
    player.becomes({ paper: 'full', cover: 'closed', cutter: 'well' });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'confirmed' });
    expect(player.papers()).toHaveLength(1);
  });

  it('prints while its paper runs low, and says so', async () => {
    const { driver } = await printerThat({ paper: 'low' });
    expect(await driver.state(never)).toEqual({ kind: 'trouble', trouble: 'paper-low' });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'confirmed' });
  });

  it('says in the middle of a job that its paper ended, and confirms it once it is filled', async () => {
    const { player, driver } = await printerThat({ paperEndsAfter: 60 });
    const told: PrinterState[] = [];
    const sent = driver.send(ticket, never, (state) => {
      told.push(state);
      player.becomes({ paper: 'full' });
    });
    expect(await sent).toEqual({ fate: 'confirmed' });
    expect(told[0]).toEqual({ kind: 'trouble', trouble: 'paper-out' });
    expect(player.papers()).toHaveLength(1);
  });

  it('leaves a job unknown when its paper ended in the middle and nobody fills it', async () => {
    const { driver } = await printerThat({ paperEndsAfter: 60 });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'unknown', trouble: 'paper-out' });
  });

  it('leaves a job unknown when it falls silent in the middle', async () => {
    const { driver } = await printerThat({ silentAfter: 1 });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'unknown', trouble: 'offline' });
  });

  it('leaves a job unknown when it drops the line in the middle', async () => {
    const { driver } = await printerThat({ dropsAfter: 1 });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'unknown', trouble: 'offline' });
  });

  it('leaves a long job unknown when it hangs and takes no more of it', async () => {
    const { driver } = await printerThat({ silentAfter: 1 });
    const long = Buffer.concat(Array.from({ length: 40_000 }, () => ticket));
    expect(await driver.send(long, never)).toEqual({ fate: 'unknown', trouble: 'offline' });
  });

  it('is taken at its word that all is well where it knows no way to say that a job is done', async () => {
    const { player, driver } = await printerThat({ confirms: false });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'sent' });
    expect(player.papers()).toHaveLength(1);
  });
});

describe('a network printer that says nothing', () => {
  it('is unknown, never ready, and has been sent what it took', async () => {
    const { player, driver } = await printerThat({ answers: false, confirms: false });
    expect(await driver.state(never)).toEqual({ kind: 'unknown' });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'sent' });
    await player.until(() => player.papers().length === 1);
  });

  it('is not waited for as long once it is known to say nothing', async () => {
    const { player, driver } = await printerThat({ answers: false });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'confirmed' });
    expect(player.asked()).toBe(1);
  });
});

describe('a network printer that cannot be reached', () => {
  it('is unreachable where nobody listens, and not a byte was sent', async () => {
    const { player, driver } = await printerThat({});
    await player.leaves();
    expect(await driver.state(never)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'not-sent', trouble: 'unreachable' });
    await player.comesBack();
    expect(await driver.send(ticket, never)).toEqual({ fate: 'confirmed' });
  });

  it('is offline where it drops each connection before the first byte', async () => {
    const { player, driver } = await printerThat({ dropsAfter: 0 });
    expect(await driver.state(never)).toEqual({ kind: 'trouble', trouble: 'offline' });
    expect(await driver.send(ticket, never)).toEqual({ fate: 'not-sent', trouble: 'offline' });
    expect(player.jobs()).toEqual([]);
  });
});

describe('a job that is stopped', () => {
  it('is not sent where it had not begun', async () => {
    const { player, driver } = await printerThat({ stalled: true });
    const stop = new AbortController();
    const sent = driver.send(ticket, stop.signal);
    await player.until(() => player.connections() === 1);
    stop.abort();
    expect(await sent).toMatchObject({ fate: 'not-sent' });
    expect(await driver.send(ticket, AbortSignal.abort())).toMatchObject({ fate: 'not-sent' });
  });

  it('is unknown where it had', async () => {
    const { player, driver } = await printerThat({ confirms: false });
    const stop = new AbortController();
    const sent = driver.send(ticket, stop.signal);
    await player.until(() => player.papers().length === 1);
    stop.abort();
    expect(await sent).toEqual({ fate: 'unknown', trouble: 'offline' });
  });
});
