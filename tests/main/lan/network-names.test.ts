import { describe, expect, it } from 'vitest';
import { hostsAt, isAddressedRightly } from '../../../main/lan/door-names.ts';
import { stationAddresses } from '../../../main/lan/network-names.ts';

const brought = {
  chain: '',
  key: '',
  facts: { fingerprint: '', authority: null, names: ['desk.hall.example', '192.168.1.10'], validUntil: 0 },
};

describe('where stations find the host', () => {
  it('is the name that a brought certificate stands for, before any address', () => {
    const setting = { port: 8443, address: '192.168.1.10', protection: 'given' } as const;
    expect(stationAddresses(setting, brought)).toEqual([
      'https://desk.hall.example:8443',
      'https://192.168.1.10:8443',
    ]);
  });

  it('says plainly that nothing is encrypted', () => {
    const setting = { port: 8021, address: '192.168.1.10', protection: 'none' } as const;
    expect(stationAddresses(setting, null)).toEqual(['http://192.168.1.10:8021']);
  });
});

describe('a door', () => {
  it('at the usual port of HTTPS is its own without the port too, as browsers write it', () => {
    const own = hostsAt('https', 443, ['192.168.1.10']);
    const names = { scheme: 'https', hosts: () => own } as const;
    const origin = 'https://192.168.1.10';
    expect(isAddressedRightly(names, { host: '192.168.1.10', origin })).toBe(true);
    expect(isAddressedRightly(names, { host: '192.168.1.10:443', origin })).toBe(true);
    expect(isAddressedRightly(names, { host: '192.168.1.10:8443', origin })).toBe(false);
  });

  it('knows its name however it is written, and no name that only begins like it', () => {
    const own = hostsAt('https', 8443, ['desk-host']);
    const names = { scheme: 'https', hosts: () => own } as const;
    expect(isAddressedRightly(names, { host: 'DESK-HOST:8443' })).toBe(true);
    expect(isAddressedRightly(names, { host: 'desk-host.shop.example:8443' })).toBe(false);
    expect(isAddressedRightly(names, {})).toBe(false);
  });
});
