import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepPair, readPair, removePairs } from '../../../main/lan/certificates/certificate-folder.ts';
import { temporaryFolder } from '../../db/temporary-folder.ts';

describe('the folder of certificates', () => {
  it('loses those that were brought and are used no more, but none that was only just brought', () => {
    const folder = temporaryFolder();
    const hourAgo = Date.now() / 1000 - 3600;
    for (const name of ['door', 'given-used', 'given-earlier', 'given-now']) {
      keepPair(folder, name, { certificate: `certificate of ${name}`, key: `key of ${name}` });
      if (name === 'given-now') continue;
      for (const file of [`${name}.pem`, `${name}.key.pem`]) utimesSync(join(folder, file), hourAgo, hourAgo);
    }
    removePairs(folder, 'given-', 'given-used', Date.now());
    expect(readPair(folder, 'given-earlier')).toBeUndefined();
    expect(readPair(folder, 'given-used')?.key).toBe('key of given-used');
    expect(readdirSync(folder)).toHaveLength(6);
  });
});
