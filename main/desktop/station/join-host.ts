import { randomUUID } from 'node:crypto';
import type { JoinAsked } from '../../../shared/call/desktop-bridge.ts';
import type { Answer } from '../../../shared/call/envelope.ts';
import { Refusal } from '../../../shared/call/refusal.ts';
import { stationsContract } from '../../../shared/stations/contract.ts';
import type { JoinedHost } from './joined-host.ts';
import { lookAtHost } from './look-at-host.ts';
import { createPinnedRequests } from './pinned-requests.ts';

/**
 * Joins a host with a pairing code, over a connection held against what the person has compared. Refuses with
 * `desktop.certificate-changed` where the host now shows another certificate, and as `stations.pair` does.
 */
export async function joinHost({ host, code }: JoinAsked): Promise<JoinedHost> {
  const found = await lookAtHost(host.address);
  if (found.fingerprint !== host.fingerprint || found.authority !== host.authority) {
    throw new Refusal('desktop.certificate-changed', { address: found.address });
  }
  const { address, pinned } = found;
  return { address, pinned, token: await pairedToken({ address, pinned }, code) };
}

async function pairedToken(host: Pick<JoinedHost, 'address' | 'pinned'>, code: string): Promise<string> {
  const requests = createPinnedRequests({ ...host, token: null });
  try {
    const { body } = await requests
      .send({
        method: 'POST',
        path: '/api/call',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ procedure: 'stations.pair', id: randomUUID(), input: { code } }),
      })
      .catch((error: unknown) => {
        throw new Refusal('desktop.host-unreachable', { address: host.address, problem: String(error) });
      });
    const answer = JSON.parse(body.toString('utf8')) as Answer;
    if (!answer.ok) throw new Refusal(answer.refusal.code, answer.refusal.details);
    return stationsContract.pair.output.parse(answer.value).token;
  } finally {
    requests.close();
  }
}
