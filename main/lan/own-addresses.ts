import { isIP } from 'node:net';
import { type NetworkInterfaceInfo, hostname, networkInterfaces } from 'node:os';
import { domainToASCII } from 'node:url';
import type { OwnAddress } from '../../shared/stations/network.ts';

/** The machine's network cards, as `os.networkInterfaces` tells them. */
export type NetworkCards = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Cards that programs make for themselves: no station ever comes in through them. */
const invented =
  /vmware|virtualbox|vbox|vethernet|hyper-v|docker|^veth|^br-|virbr|^tun|^tap|wsl|zerotier|tailscale|vpn/i;

/**
 * The IPv4 addresses under which other machines may reach this one, the likeliest first: those of real cards, then
 * those that programs made for themselves. Left out are this machine's own 127.0.0.1 and 169.254.x.x, which a card
 * takes when nobody gave it an address.
 */
export function ownAddresses(cards: NetworkCards = networkInterfaces()): OwnAddress[] {
  const found = Object.entries(cards).flatMap(([card, infos = []]) =>
    infos
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({ address, card, likely: !invented.test(card) })),
  );
  return [...found.filter(({ likely }) => likely), ...found.filter(({ likely }) => !likely)];
}

/** The machine's name as it can stand in an address and a certificate; null for one that cannot. */
export function ownHostName(name: string = hostname()): string | null {
  const ascii = domainToASCII(name).toLowerCase();
  return /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/.test(ascii) && isIP(ascii) === 0 ? ascii : null;
}
