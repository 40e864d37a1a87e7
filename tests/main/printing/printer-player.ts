import { once } from 'node:events';
import { type Server, type Socket, createServer } from 'node:net';
import { type EscPosPiece, type PrintedPaper, papersOf, readPiece } from './read-escpos.ts';

/** How the played printer is; each may change at any time, as it does with a real one. */
export interface PlayedState {
  paper: 'full' | 'low' | 'out';
  cover: 'closed' | 'open';
  cutter: 'well' | 'jammed';
  /** Answers `DLE EOT`. */
  answers: boolean;
  /** Answers `GS r` when everything before it is printed. */
  confirms: boolean;
  /** Reads nothing, answers nothing, but holds its connections: a printer that hangs. */
  stalled: boolean;
  /** Drops a connection once it has so many bytes of a job from it; 0 drops it at a question before it. */
  dropsAfter: number | null;
  /** Falls silent within a connection once it has so many bytes of a job, without closing it: its power is gone. */
  silentAfter: number | null;
  /** Its paper ends once so many bytes of jobs are printed from now. */
  paperEndsAfter: number | null;
  /** How long it takes to print, milliseconds, before it says that a job is done. */
  printMs: number;
}

/** A printer that is played: an independent TCP server that knows nothing of our drivers. */
export interface PrinterPlayer {
  readonly address: string;
  readonly port: number;
  /** Changes how it is; what waits in it goes on at once where it now can. */
  becomes(state: Partial<PlayedState>): void;
  /** How it is now. */
  now(): Readonly<PlayedState>;
  /** What came out so far, torn off paper by paper. */
  papers(): PrintedPaper[];
  /** How many papers it has cut off so far. */
  cuts(): number;
  /** Every byte of each job that it read, connection by connection: questions for its state are none of them. */
  jobs(): Buffer[];
  /** How many connections were made to it. */
  connections(): number;
  /** How often it was asked how it is. */
  asked(): number;
  /** Resolves when this is so; looks after each thing that happens to it. */
  until(isSo: () => boolean): Promise<void>;
  /** Nobody listens any more: switched off, or the wrong address. */
  leaves(): Promise<void>;
  /** Listens again, on the same port. */
  comesBack(): Promise<void>;
}

interface Seen {
  connections: number;
  asked: number;
  cuts: number;
  /** One for each connection, in pieces; empty where it brought no job. */
  readonly jobs: string[][];
  readonly printed: EscPosPiece[];
}

const wellAndQuick: PlayedState = {
  paper: 'full',
  cover: 'closed',
  cutter: 'well',
  answers: true,
  confirms: true,
  stalled: false,
  dropsAfter: null,
  silentAfter: null,
  paperEndsAfter: null,
  printMs: 0,
};

/** Starts a printer on a free port of this machine. Close it with `leaves`. */
export async function playPrinter(initially: Partial<PlayedState> = {}): Promise<PrinterPlayer> {
  const state: PlayedState = { ...wellAndQuick, ...initially };
  const seen: Seen = { connections: 0, asked: 0, cuts: 0, jobs: [], printed: [] };
  const lines = new Set<PrinterSide>();
  const waiting = new Set<() => void>();
  const happened = (): void => {
    for (const look of waiting) look();
  };
  const server = createServer((socket) => {
    seen.connections += 1;
    const line = serveLine(socket, { state, seen, happened });
    lines.add(line);
    socket.once('close', () => lines.delete(line));
    happened();
  });
  const port = await listen(server, 0);
  return {
    address: '127.0.0.1',
    port,
    becomes: (changed) => {
      Object.assign(state, changed);
      for (const line of lines) line.goOn();
    },
    now: () => state,
    papers: () => papersOf(seen.printed),
    cuts: () => seen.cuts,
    jobs: () => seen.jobs.filter((job) => job.length > 0).map((job) => Buffer.from(job.join(''), 'latin1')),
    connections: () => seen.connections,
    asked: () => seen.asked,
    until: (isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isSo()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    leaves: async () => {
      for (const line of lines) line.drop();
      if (server.listening) await once(server.close(), 'close');
    },
    comesBack: async () => void (await listen(server, port)),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

interface PrinterSide {
  /** Goes on with what it has, where it can. */
  goOn(): void;
  drop(): void;
}

interface Played {
  readonly state: PlayedState;
  readonly seen: Seen;
  readonly happened: () => void;
}

/** One connection: questions are answered at once, and everything else is printed in its turn, while it can be. */
function serveLine(socket: Socket, { state, seen, happened }: Played): PrinterSide {
  let unread = '';
  const job: string[] = [];
  const toPrint: EscPosPiece[] = [];
  seen.jobs.push(job);
  const taken = (): number =>
    job.reduce((sum, { length }) => sum + length, unread.startsWith('\u0010') ? 0 : unread.length);
  const isDropped = (): boolean =>
    state.dropsAfter === 0 ? taken() === 0 : taken() >= (state.dropsAfter ?? Infinity);
  const isSilent = (): boolean => state.stalled || taken() >= (state.silentAfter ?? Infinity);

  const print = (): void => {
    while (toPrint.length > 0 && isPrinting(state)) {
      const piece = toPrint.shift();
      if (!piece) return;
      seen.printed.push(piece);
      if (piece.kind === 'command' && piece.command === '\u001DV') seen.cuts += 1;
      usePaper(state, piece.length);
      if (asksForEnd(piece) && state.confirms) setTimeout(sayDone, state.printMs);
    }
  };
  const sayDone = (): void => {
    if (socket.writable) socket.write(Uint8Array.of(state.paper === 'low' ? 0x03 : 0));
  };
  const takeIn = (piece: EscPosPiece): void => {
    unread = unread.slice(piece.length);
    if (piece.kind !== 'status') {
      job.push(piece.bytes);
      toPrint.push(piece);
      return;
    }
    seen.asked += 1;
    if (state.answers) socket.write(Uint8Array.of(answerTo(piece.subject, state)));
  };
  const goOn = (): void => {
    if (isSilent()) socket.pause();
    else socket.resume();
    for (let piece = readPiece(unread); piece && !isSilent(); piece = readPiece(unread)) takeIn(piece);
    print();
    happened();
  };

  socket.on('data', (bytes) => {
    unread += bytes.toString('latin1');
    if (isDropped()) socket.resetAndDestroy();
    else goOn();
  });
  socket.on('error', () => undefined);
  goOn();
  return { goOn, drop: () => socket.destroy() };
}

function isPrinting({ paper, cover, cutter }: PlayedState): boolean {
  return paper !== 'out' && cover === 'closed' && cutter === 'well';
}

function usePaper(state: PlayedState, bytes: number): void {
  if (state.paperEndsAfter === null) return;
  state.paperEndsAfter -= bytes;
  if (state.paperEndsAfter > 0) return;
  state.paperEndsAfter = null;
  state.paper = 'out';
}

function asksForEnd(piece: EscPosPiece): boolean {
  return piece.kind === 'command' && piece.command === '\u001Dr';
}

/** What the manuals say of each subject's byte: bits 1 and 4 are always set. */
function answerTo(subject: number, state: PlayedState): number {
  const fixed = 0b0001_0010;
  const isOut = state.paper === 'out';
  if (subject === 1) return fixed | (isPrinting(state) ? 0 : 0b1000);
  if (subject === 2) return fixed | (state.cover === 'open' ? 0b100 : 0) | (isOut ? 0b10_0000 : 0);
  if (subject === 3) return fixed | (state.cutter === 'jammed' ? 0b1000 : 0);
  return fixed | (state.paper === 'full' ? 0 : 0b1100) | (isOut ? 0b110_0000 : 0);
}
