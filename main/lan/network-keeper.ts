import type { NetworkFailure, NetworkState } from '../../shared/stations/network.ts';
import type { KeptNetwork } from '../../db/stations/network.ts';
import { removePairs } from './certificates/certificate-folder.ts';
import { CertificateMissing, certificateOf } from './certificates/certificate-of.ts';
import { givenName } from './certificates/given-certificate.ts';
import type { ServerCertificate } from './certificates/server-certificate.ts';
import type { DoorLimits } from './door-limits.ts';
import type { DoorParts } from './lan-app.ts';
import { AddressGone, PortTaken } from './listening.ts';
import { type NetworkDoor, openNetworkDoor } from './network-door.ts';
import { doorNames, namesForCertificate, stationAddresses } from './network-names.ts';

export interface NetworkKeeperOptions {
  readonly parts: DoorParts;
  readonly limits?: DoorLimits | undefined;
  /** What is set now. */
  readonly setting: () => KeptNetwork;
  /** Of the certificates. */
  readonly folder: string;
  /** The machine's own time, UTC ms: certificates are looked at by browsers, which know no other. */
  readonly now: () => number;
  /** After the state has changed. */
  readonly onChange: () => void;
  readonly onFault: (error: unknown) => void;
}

/** Keeps the network door as it is set, while the host runs. */
export interface NetworkKeeper {
  /** Looks again at what is set: opens, changes or closes the door, or shows a newer certificate. Returns when it stands so. */
  look(): Promise<void>;
  state(): NetworkState;
  close(): Promise<void>;
}

interface OpenDoor {
  readonly setting: KeptNetwork;
  readonly door: NetworkDoor;
  certificate: ServerCertificate | null;
}

/** So often the addresses, the certificate's end and a door that could not open are looked at again, ms. */
const lookEvery = 60_000;

/** Does nothing until it is told to look for the first time. */
export function keepNetwork(options: NetworkKeeperOptions): NetworkKeeper {
  let open: OpenDoor | null = null;
  let failure: NetworkFailure | null = null;
  let closed = false;
  let work = Promise.resolve();
  /** How it stood when somebody was last told; at the start, as the setting says. */
  let told = JSON.stringify({ kind: options.setting().on ? 'opening' : 'off' } satisfies NetworkState);

  const shut = async (): Promise<void> => {
    const { door } = open ?? {};
    open = null;
    await door?.close();
  };
  const bring = async (): Promise<void> => {
    const setting = options.setting();
    if (open && !isSameDoor(open.setting, setting)) await shut();
    if (!setting.on || closed) return;
    if (open) await refresh(options, open);
    else open = await openAsSet(options, setting);
  };
  const attempt = async (): Promise<void> => {
    failure = null;
    try {
      await bring();
    } catch (error) {
      failure = failureOf(error);
      if (failure === 'fault') options.onFault(error);
    }
    const stands = JSON.stringify(state());
    if (stands !== told) options.onChange();
    told = stands;
  };
  const look = (): Promise<void> => (work = work.then(attempt).catch(options.onFault));
  const timer = setInterval(() => void look(), lookEvery).unref();
  const state = (): NetworkState => {
    if (open) return openState(open);
    if (failure) return { kind: 'failed', reason: failure };
    return { kind: options.setting().on ? 'opening' : 'off' };
  };
  return {
    look,
    state,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await work;
      await shut();
    },
  };
}

async function currentCertificate(
  { folder, now }: NetworkKeeperOptions,
  setting: KeptNetwork,
): Promise<ServerCertificate | null> {
  const certificate = await certificateOf(folder, setting, namesForCertificate(), now());
  const { givenCertificate } = setting;
  removePairs(folder, 'given-', givenCertificate === null ? null : givenName(givenCertificate), now());
  return certificate;
}

async function openAsSet(options: NetworkKeeperOptions, setting: KeptNetwork): Promise<OpenDoor> {
  const { parts, limits } = options;
  const { port, address } = setting;
  const certificate = await currentCertificate(options, setting);
  const names = doorNames(address, certificate);
  const door = await openNetworkDoor({ ...parts, limits, port, address, certificate, names });
  return { setting, door, certificate };
}

/** Shows a newer certificate where there is one. A door that is open stays open, even if none can be made. */
async function refresh(options: NetworkKeeperOptions, open: OpenDoor): Promise<void> {
  try {
    const certificate = await currentCertificate(options, open.setting);
    if (!certificate || certificate.facts.fingerprint === open.certificate?.facts.fingerprint) return;
    open.certificate = certificate;
    open.door.renew(certificate);
  } catch (error) {
    options.onFault(error);
  }
}

function isSameDoor(one: KeptNetwork, other: KeptNetwork): boolean {
  return (
    one.on === other.on &&
    one.port === other.port &&
    one.address === other.address &&
    one.protection === other.protection &&
    one.givenCertificate === other.givenCertificate
  );
}

function openState({ setting, certificate }: OpenDoor): NetworkState {
  return {
    kind: 'open',
    addresses: stationAddresses(setting, certificate),
    certificate: certificate?.facts ?? null,
  };
}

function failureOf(error: unknown): NetworkFailure {
  if (error instanceof PortTaken) return 'port-taken';
  if (error instanceof AddressGone) return 'address-gone';
  return error instanceof CertificateMissing ? 'certificate-missing' : 'fault';
}
