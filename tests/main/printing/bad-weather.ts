import type { HallPrinter, IssuingHall } from './printing-hall.ts';
import type { PrinterPlayer } from './printer-player.ts';

/** How long a printer hangs in a spell, ms: the driver takes no answer for silence, and goes on. */
const stalledFor = 700;

/** What can happen to a printer for a while; each resolves when it is over. None of them loses what a printer has. */
const spells = {
  paperEnds: async (printer) => {
    printer.becomes({ paperEndsAfter: 400 });
    await printer.until(() => printer.now().paper === 'out');
    const asked = printer.asked();
    await printer.until(() => printer.asked() > asked);
    printer.becomes({ paper: 'full' });
  },
  coverOpens: async (printer) => {
    printer.becomes({ cover: 'open' });
    const asked = printer.asked();
    await printer.until(() => printer.asked() > asked);
    printer.becomes({ cover: 'closed' });
  },
  dropsBeforeTheFirstByte: async (printer) => {
    printer.becomes({ dropsAfter: 0 });
    const before = printer.connections();
    await printer.until(() => printer.connections() >= before + 2);
    printer.becomes({ dropsAfter: null });
  },
  stalls: async (printer) => {
    printer.becomes({ stalled: true });
    const before = printer.connections();
    await printer.until(() => printer.connections() > before);
    await new Promise((resolve) => setTimeout(resolve, stalledFor));
    printer.becomes({ stalled: false });
  },
} satisfies Record<string, (printer: PrinterPlayer) => Promise<void>>;
export type Spell = keyof typeof spells;
export const allSpells = Object.keys(spells) as Spell[];

/** How many people take a number at the same moment, each for another business. */
const atOnce = 5;

async function takeNumber(
  hall: IssuingHall,
  businessTypeId: number,
): Promise<{ readonly id: number; readonly number: string }> {
  const { ticket } = await hall.call('queue.issueTicket', { businessTypeId });
  return { id: ticket.id, number: ticket.number };
}

/** What came of a run: every number that was taken, and every one that came out, in order. */
export interface Printed {
  readonly taken: readonly string[];
  readonly cameOut: readonly string[];
  /** The states of all prints in the end, each once. */
  readonly states: readonly string[];
}

export interface BadWeather {
  readonly tickets: number;
  /** What happens to the printer, one after the other. */
  readonly weather: readonly Spell[];
  /** How many papers come out between two of them. */
  readonly calm: number;
}

/** Takes so many numbers, several at a time, in this weather, and waits until every print has ended. */
export async function printInBadWeather(
  hall: IssuingHall,
  printer: HallPrinter,
  { tickets, weather, calm }: BadWeather,
): Promise<Printed> {
  const blow = async (): Promise<void> => {
    for (const [index, spell] of weather.entries()) {
      await printer.until(() => printer.cuts() >= (index + 1) * calm);
      await spells[spell](printer);
    }
  };
  const blowing = blow();
  const taken: { readonly id: number; readonly number: string }[] = [];
  const types = await hall.call('store.businessTypes', {});
  while (taken.length < tickets) {
    taken.push(...(await Promise.all(types.slice(0, atOnce).map(({ id }) => takeNumber(hall, id)))));
  }
  const states = new Set<string>();
  for (const { id } of taken) {
    await hall.until(async () => {
      const state = (await hall.paper(id))?.state ?? 'none';
      const ended = state !== 'queued' && state !== 'sending';
      if (ended) states.add(state);
      return ended;
    });
  }
  await blowing;
  return { taken: taken.map(({ number }) => number), cameOut: printer.numbers(), states: [...states] };
}
