import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkGiven } from '../../../main/lan/certificates/given-certificate.ts';
import {
  type KeptPair,
  makeAuthority,
  makeDoorCertificate,
} from '../../../main/lan/certificates/make-certificates.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 17);
const host = { addresses: ['192.168.1.10', '127.0.0.1'], hostName: 'desk-host' };

/** A certificate as the operator's own authority would make it. */
async function operators(names: readonly string[], at = now): Promise<KeptPair> {
  return makeDoorCertificate(await makeAuthority('desk-host', at), names, at);
}

describe('a certificate that the operator brings', () => {
  it.each([
    ['an address of this machine', ['192.168.1.10']],
    ['the name of this machine', ['desk-host']],
  ])('is taken when it names %s', async (_case, names) => {
    const facts = await checkGiven(await operators(names), host, now);
    expect(facts).toMatchObject({ names, authority: null, validUntil: now + 397 * day });
    expect(facts.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  });

  it('is taken when the network’s name service leads its name here', async () => {
    const byName = await makeDoorCertificate(await makeAuthority('localhost', now), ['localhost'], now);
    await expect(checkGiven(byName, host, now)).resolves.toMatchObject({ names: ['localhost'] });
  });

  it('is refused where it would lead nobody here, or nobody would believe it', async () => {
    const good = await operators(['192.168.1.10']);
    const other = await operators(['192.168.1.10']);
    const locked = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
    }).privateKey;
    const wrong: readonly (readonly [string, KeptPair, number])[] = [
      ['certificate-unreadable', { ...good, certificate: 'certificate' }, now],
      ['certificate-unreadable', { ...good, certificate: good.key }, now],
      ['certificate-key-unreadable', { ...good, key: 'key' }, now],
      ['certificate-key-unreadable', { ...good, key: locked }, now],
      ['certificate-key-differs', { ...good, key: other.key }, now],
      ['certificate-expired', good, now + 398 * day],
      ['certificate-not-yet', good, now - 10 * day],
      ['certificate-elsewhere', await operators(['192.168.9.9']), now],
    ];
    for (const [reason, pair, at] of wrong) {
      await expect(checkGiven(pair, host, at)).rejects.toMatchObject({ code: `stations.${reason}` });
    }
  });
});
