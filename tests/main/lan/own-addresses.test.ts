import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ownAddresses, ownHostName } from '../../../main/lan/own-addresses.ts';

function card(address: string, internal = false): NetworkInterfaceInfo[] {
  const netmask = '255.255.255.0';
  return [
    { family: 'IPv6', address: 'fe80::1', netmask: 'ffff::', mac: '', internal, cidr: null, scopeid: 1 },
    { family: 'IPv4', address, netmask, mac: '', internal, cidr: null },
  ];
}

describe('the machine’s addresses', () => {
  it('begin with its real network cards; those that programs made for themselves come last', () => {
    const cards = {
      'vEthernet (WSL)': card('172.22.0.1'),
      'VMware Network Adapter VMnet8': card('192.168.200.1'),
      以太网: card('192.168.1.10'),
    };
    expect(ownAddresses(cards).map(({ address, likely }) => [address, likely])).toEqual([
      ['192.168.1.10', true],
      ['172.22.0.1', false],
      ['192.168.200.1', false],
    ]);
  });

  it('leave out this machine itself, cards without an address of anybody’s giving, and what is going', () => {
    expect(
      ownAddresses({ lo: card('127.0.0.1', true), WLAN: card('169.254.12.7'), gone: undefined }),
    ).toEqual([]);
  });
});

describe('the machine’s name', () => {
  it.each([
    ['DESK-HOST', 'desk-host'],
    ['desk.hall.example', 'desk.hall.example'],
    ['前台', 'xn--ldrt3b'],
    ['', null],
    ['with space', null],
    ['42', null],
  ])('%s stands in a certificate as %s', (name, expected) => expect(ownHostName(name)).toBe(expected));
});
