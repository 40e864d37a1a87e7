import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authorityFile, ownCertificate } from '../../../main/lan/certificates/own-certificate.ts';
import { makeAuthority, makeDoorCertificate } from '../../../main/lan/certificates/make-certificates.ts';
import { namesInCertificate } from '../../../main/lan/certificates/names-in-certificate.ts';
import { temporaryFolder } from '../../db/temporary-folder.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 17);
const host = { addresses: ['192.168.1.10', '127.0.0.1'], hostName: 'desk-host' };

describe('the store’s own certificate', () => {
  it('stands for the machine’s addresses and its name, signed by an authority of the store’s own', async () => {
    const folder = temporaryFolder();
    const { chain, facts } = await ownCertificate(folder, host, now);
    expect(facts.names).toEqual(['192.168.1.10', '127.0.0.1', 'desk-host']);
    const [door, authority] = chain.split(/(?=-----BEGIN)/).map((pem) => new X509Certificate(pem));
    expect(door?.verify(authority?.publicKey as never)).toBe(true);
    expect(door?.ca).toBe(false);
    expect(authority?.ca).toBe(true);
    expect(facts).toMatchObject({ fingerprint: door?.fingerprint256, authority: authority?.fingerprint256 });
    expect(new X509Certificate(authorityFile(folder) as Buffer).fingerprint256).toBe(facts.authority);
  });

  it('lasts no longer than browsers take, and begins before clocks that are behind', async () => {
    const { chain } = await ownCertificate(temporaryFolder(), host, now);
    const { validFromDate, validToDate } = new X509Certificate(chain);
    expect(validToDate.getTime() - now).toBeLessThanOrEqual(397 * day);
    expect(validFromDate.getTime()).toBeLessThan(now - day);
  });

  it('has keys that nobody else on the machine can read', async () => {
    const folder = temporaryFolder();
    await ownCertificate(folder, host, now);
    for (const file of ['authority.key.pem', 'door.key.pem']) {
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, file), 'utf8')).toContain('BEGIN PRIVATE KEY');
    }
  });

  it('stays while nothing has changed', async () => {
    const folder = temporaryFolder();
    const first = await ownCertificate(folder, host, now);
    expect(await ownCertificate(folder, host, now + 300 * day)).toEqual(first);
    expect(await ownCertificate(folder, { ...host, addresses: ['192.168.1.10'] }, now)).toEqual(first);
  });

  it.each([
    ['the machine has another address', { ...host, addresses: ['192.168.1.77'] }, now],
    ['it nears its end', host, now + 370 * day],
    ['the machine’s clock was set back behind it, authority and all', host, now - 3 * day],
  ])('is made anew when %s', async (_case, wanted, at) => {
    const folder = temporaryFolder();
    const { facts: first } = await ownCertificate(folder, host, now);
    const { facts: second } = await ownCertificate(folder, wanted, at);
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(second.names).toEqual([...wanted.addresses, 'desk-host']);
    expect(second.authority === first.authority).toBe(at >= now);
  });

  it('leaves out a name that the machine was given later: the authority stands for the first only', async () => {
    const folder = temporaryFolder();
    const { facts: first } = await ownCertificate(folder, host, now);
    const { facts } = await ownCertificate(folder, { addresses: ['10.0.0.7'], hostName: 'renamed' }, now);
    expect(facts.names).toEqual(['10.0.0.7']);
    expect(facts.authority).toBe(first.authority);
  });
});

describe('an authority whose key got lost', () => {
  it('can make nothing that stands for a site of the internet', async () => {
    const authority = await makeAuthority('desk-host', now);
    const { certificate } = await makeDoorCertificate(authority, ['bank.example', '192.168.1.10'], now);
    expect(namesInCertificate(certificate)).toEqual(['192.168.1.10']);
  });
});
