import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** What a job ends with: the question whether it is done (`GS r 1`). */
const endOfJob = Buffer.of(0x1d, 0x72, 0x31);

/** A printer that answers at once that all is well, and says when it had the last byte of each job. */
export interface LoopbackPrinter {
  readonly port: number;
  /** The next job that it takes: when its last byte had come (`performance.now()`), and its bytes. */
  nextJob(): Promise<{ readonly at: number; readonly bytes: Buffer }>;
  close(): Promise<void>;
}

export async function startLoopbackPrinter(): Promise<LoopbackPrinter> {
  let taken: (job: { at: number; bytes: Buffer }) => void = () => undefined;
  const server = createServer({ noDelay: true }, (socket) => {
    let job = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      if (job.length === 0 && bytes[0] === 0x10) {
        socket.write(Buffer.of(0x12));
        return;
      }
      job = Buffer.concat([job, bytes]);
      if (!job.subarray(-3).equals(endOfJob)) return;
      taken({ at: performance.now(), bytes: job });
      socket.write(Buffer.of(0));
      job = Buffer.alloc(0);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    nextJob: () => new Promise((resolve) => (taken = resolve)),
    close: async () => void (await once(server.close(), 'close')),
  };
}
