import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { WebSocket } from 'ws';
import type { News } from '../../shared/call/envelope.ts';

/** What the listeners are started with. */
export interface ListenersData {
  readonly address: string;
  readonly clients: number;
}

/** A piece of news that one of them heard, and when, ms since the epoch to the microsecond. */
export interface Heard {
  readonly seq: number;
  readonly at: number;
}

/** Screens in a thread of their own, so that they do not hold up the host that they listen to. */
const { address, clients } = workerData as ListenersData;
const heard: Heard[] = [];

const sockets = Array.from({ length: clients }, () => new WebSocket(`${address.replace('http', 'ws')}/news`));
for (const socket of sockets) {
  socket.on('message', (message: Buffer) => {
    const at = performance.timeOrigin + performance.now();
    const { seq, topics } = JSON.parse(message.toString('utf8')) as News;
    if (topics.length > 0) heard.push({ seq, at });
  });
}
await Promise.all(
  sockets.map(async (socket) => {
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'hello' }));
    await once(socket, 'message');
  }),
);
parentPort?.postMessage('listening');
parentPort?.once('message', () => {
  for (const socket of sockets) socket.terminate();
  parentPort?.postMessage(heard);
  parentPort?.close();
});
