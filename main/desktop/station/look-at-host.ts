import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { isIP } from 'node:net';
import { type DetailedPeerCertificate, type PeerCertificate, connect } from 'node:tls';
import type { HostLookedAt } from '../../../shared/call/desktop-bridge.ts';
import { Refusal } from '../../../shared/call/refusal.ts';

/** Where a host's network door is, when nobody says otherwise. */
const usualNetworkPort = 8443;
const lookWithinMs = 8_000;

/** A host as it was found, with the certificate to hold on to. */
export interface FoundHost extends HostLookedAt {
  /** PEM of the authority, or of the host's own certificate where it shows none; null where nothing is encrypted. */
  readonly pinned: string | null;
}

/**
 * Finds a host and reads which certificate it shows, without believing it: that is for the person who compares.
 * Refuses with `desktop.address-wrong` or `desktop.host-unreachable`.
 * @param typed `192.168.1.10`, `192.168.1.10:8443`, or the whole address with `http://` or `https://`
 */
export async function lookAtHost(typed: string): Promise<FoundHost> {
  const address = addressOf(typed);
  if (address.protocol === 'http:') {
    return { address: address.origin, fingerprint: null, authority: null, pinned: null };
  }
  const shown = await shownBy(address);
  const top = topOf(shown);
  const own = new X509Certificate(shown.raw);
  const above = new X509Certificate(top.raw);
  return {
    address: address.origin,
    fingerprint: own.fingerprint256,
    authority: above.fingerprint256 === own.fingerprint256 ? null : above.fingerprint256,
    pinned: above.toString(),
  };
}

/** What a person means by an address. Refuses with `desktop.address-wrong`. */
export function addressOf(typed: string): URL {
  const words = typed.trim();
  const url = URL.parse(/^https?:\/\//.test(words) ? words : `https://${words}`);
  if (
    !url ||
    url.hostname === '' ||
    url.username !== '' ||
    url.pathname !== '/' ||
    !/^[\w.:[\]-]+$/.test(url.host)
  ) {
    throw new Refusal('desktop.address-wrong', { address: words });
  }
  if (url.port === '' && !/:(?:80|443)$/.test(words)) url.port = String(usualNetworkPort);
  return url;
}

async function shownBy({ hostname, port }: URL): Promise<DetailedPeerCertificate> {
  const host = hostname.replaceAll(/[[\]]/g, '');
  const socket = connect({
    host,
    port: Number(port === '' ? 443 : port),
    ...(isIP(host) === 0 ? { servername: host } : {}),
    // Only read here: every later connection is held against what the person has compared.
    rejectUnauthorized: false,
    timeout: lookWithinMs,
  });
  try {
    socket.once('timeout', () => socket.destroy(new Error('No answer in time.')));
    await once(socket, 'secureConnect');
    return socket.getPeerCertificate(true);
  } catch {
    throw new Refusal('desktop.host-unreachable', { address: `${host}:${port}` });
  } finally {
    socket.destroy();
  }
}

function topOf(certificate: DetailedPeerCertificate): PeerCertificate {
  const above = certificate.issuerCertificate as DetailedPeerCertificate | undefined;
  return above === undefined || above.fingerprint256 === certificate.fingerprint256
    ? certificate
    : topOf(above);
}
