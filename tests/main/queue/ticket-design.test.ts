import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TicketDesign } from '../../../shared/queue/ticket-design.ts';
import { findHall } from '../../../db/store/hall.ts';
import { putAssignment } from '../../../db/printing/assignments.ts';
import { insertPrinter } from '../../../db/printing/printers.ts';
import { openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { receiptBytes } from '../../../main/printing/receipt.ts';
import { ticketPaper } from '../../../main/queue/ticket-paper.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { blackPng } from '../printing/black-png.ts';
import { type PrintedReceipt, printedReceipt } from '../printing/printed-receipt.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const plain: TicketDesign = { passed: null, printsSlogan: false, bilingual: false, qr: null, logo: null };

/** Hands a file in and returns its name. */
async function kept(bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await storeFile(openFileStore(store.folder, store.connection, store.clock), sha256, [bytes]);
  return sha256;
}

async function logoOf(narrow: Buffer, wide = narrow): Promise<TicketDesign> {
  return { ...plain, logo: { '58mm': await kept(narrow), '80mm': await kept(wide) } };
}

/** The words of a picture of a ticket. */
async function sampleOf(design: TicketDesign, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> {
  const { svg } = await store.call('queue.ticketSample', { design, roll: '58mm', large: false, language });
  return [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, word]) => word).join('');
}

describe('what stands on the tickets', () => {
  it('is the product’s proposal until the store makes its own, and again when that is taken back', async () => {
    const proposed = await store.call('queue.ticketDesign', {});
    expect(proposed.proposed).toBe(true);
    const own = {
      ...plain,
      passed: { zh: '过号重取' },
      qr: { content: 't/{number}', caption: { zh: '扫一扫' } },
    };
    await store.call('queue.setTicketDesign', own);
    expect(await store.call('queue.ticketDesign', {})).toEqual({ design: own, proposed: false });
    await store.call('queue.resetTicketDesign', {});
    expect(await store.call('queue.ticketDesign', {})).toEqual(proposed);
  });

  it('is seen before it is kept, in either language', async () => {
    const design = { ...plain, passed: { zh: '过号请找引导员', en: 'Ask the greeter' }, printsSlogan: true };
    expect(await sampleOf(design)).toContain('过号请找引导员');
    expect(await sampleOf(design)).toContain('客户的事情就是最大的事情');
    expect(await sampleOf(design, 'en')).toContain('Ask&#xa0;the&#xa0;greeter');
    expect(await sampleOf({ ...design, bilingual: true })).toContain('Ask&#xa0;the&#xa0;greeter');
  });

  it('holds nothing that a printer cannot print', async () => {
    const emoji = { ...plain, passed: { zh: '欢迎😀光临' } };
    expect(await store.refused('queue.setTicketDesign', emoji)).toMatchObject({
      code: 'queue.ticket-text-unprintable',
      details: { character: '😀' },
    });
    const turned = { ...plain, passed: { zh: '过号\u202E重取' } };
    expect((await store.refused('queue.setTicketDesign', turned)).details).toEqual({ character: 'U+202E' });
    const long = { ...plain, qr: { content: '号'.repeat(41), caption: null } };
    expect((await store.refused('queue.setTicketDesign', long)).code).toBe('queue.ticket-qr-too-long');
  });
});

describe('the logo of the tickets', () => {
  it('is refused where it would not come out', async () => {
    const refusalOf = async (design: TicketDesign): Promise<string> =>
      (await store.refused('queue.setTicketDesign', design)).code;
    expect(await refusalOf(await logoOf(blackPng(400, 80)))).toBe('queue.ticket-logo-too-large');
    expect(await refusalOf(await logoOf(blackPng(384, 300)))).toBe('queue.ticket-logo-too-large');
    expect(await refusalOf(await logoOf(Buffer.from('文字')))).toBe('queue.ticket-logo-unreadable');
    const torn = blackPng(384, 80).subarray(0, 60);
    expect(await refusalOf(await logoOf(torn))).toBe('queue.ticket-logo-unreadable');
    const damaged = blackPng(384, 80).fill(0, 45, 50);
    expect(await refusalOf(await logoOf(damaged))).toBe('queue.ticket-logo-unreadable');
    const gone = { '58mm': 'a'.repeat(64), '80mm': 'a'.repeat(64) };
    expect(await refusalOf({ ...plain, logo: gone })).toBe('files.unknown');
  });

  it('is printed on every ticket, for each roll its own', async () => {
    await store.call('queue.setTicketDesign', await logoOf(blackPng(384, 80), blackPng(576, 120)));
    const ticketId = await issued({});
    expect(printed(ticketId, '58mm').pictures).toEqual([{ width: 384, height: 80 }]);
    expect(printed(ticketId, '80mm').pictures).toEqual([{ width: 576, height: 120 }]);
  });
});

describe('a ticket that is taken', () => {
  it('is printed where the station has a printer for it, with what was told of the wait', async () => {
    await giveDeskPrinter();
    const ticketId = await issued({ onPaper: { large: false, language: 'en' } });
    expect(queued()).toEqual([
      {
        ticketId,
        large: false,
        language: 'en',
        told: { ahead: 0, wait: { kind: 'unknown', reason: 'nobody-serves' } },
        untilOver: false,
      },
    ]);
    const lines = printed(ticketId, '58mm').lines.map(({ text }) => text);
    expect(lines.join('')).toContain('Before you');
    expect(lines.join('')).not.toContain('Expected');
  });

  it('is printed large for those who need it and those who ask for it', async () => {
    await giveDeskPrinter();
    await issued({ class: { priorityClass: 'care' } });
    await issued({ onPaper: { large: true, language: 'zh-CN' } });
    await issued({});
    expect(queued().map(({ large }) => large)).toEqual([true, true, false]);
  });

  it('is wanted until the visit is over', async () => {
    const ticketId = await issued({});
    const payload = payloadOf(ticketId);
    expect(ticketPaper.stillWanted(store.connection.db, payload)).toBe(true);
    await store.call('queue.cancel', { ticketId });
    expect(ticketPaper.stillWanted(store.connection.db, payload)).toBe(false);
  });

  it('comes out on a page where there is no roll', async () => {
    const ticketId = await issued({});
    const made = ticketPaper.render({ ...source(), paper: 'A5', copy: 1 }, payloadOf(ticketId));
    expect(made).toMatchObject({ kind: 'page', paper: { title: 'A001', size: 'A5', reprint: 1 } });
  });
});

async function issued(asked: object): Promise<number> {
  const [type] = await store.call('store.businessTypes', {});
  const { ticket } = await store.call('queue.issueTicket', { businessTypeId: type?.id ?? 0, ...asked });
  return ticket.id;
}

/** The host's own desk gets a printer for tickets. */
async function giveDeskPrinter(): Promise<void> {
  const { db } = store.connection;
  const hall = findHall(db);
  const printerId = insertPrinter(db, hall?.id ?? 0, {
    name: '号票机',
    connection: { kind: 'network', address: '127.0.0.1', port: 9100 },
    paper: '58mm',
    stationId: null,
    cutter: true,
    beeper: false,
    active: true,
  });
  putAssignment(db, hall?.id ?? 0, {
    stationId: null,
    purpose: 'ticket',
    printerId,
    fallbackPrinterId: null,
  });
}

function queued(): { large: boolean }[] {
  return store.connection.db
    .read<[], { payload: string }>('SELECT payload FROM print_job ORDER BY id')
    .all()
    .map(({ payload }) => JSON.parse(payload) as { large: boolean });
}

function payloadOf(ticketId: number): Parameters<typeof ticketPaper.render>[1] {
  const told = { ahead: 0, wait: { kind: 'unknown', reason: 'nobody-serves' } } as const;
  return (
    queued().map((payload) => ticketPaper.payload.parse(payload))[0] ?? {
      ticketId,
      large: false,
      language: 'zh-CN',
      told,
      untilOver: false,
    }
  );
}

function source(): Pick<Parameters<typeof ticketPaper.render>[0], 'db' | 'host' | 'hall' | 'now'> {
  const hall = findHall(store.connection.db);
  if (!hall) throw new Error('The test hall is missing.');
  return { db: store.connection.db, host: store.services, hall, now: store.clock.now() };
}

function printed(ticketId: number, roll: '58mm' | '80mm'): PrintedReceipt {
  const made = ticketPaper.render({ ...source(), paper: roll, copy: 0 }, payloadOf(ticketId));
  if (made.kind !== 'receipt') throw new Error('A roll takes a receipt.');
  return printedReceipt(receiptBytes(made.document, roll));
}
