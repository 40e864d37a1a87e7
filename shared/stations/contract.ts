import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { command, query } from '../call/procedure.ts';
import type { RoomContract } from '../call/procedure.ts';
import { networkContract } from './network-contract.ts';
import { pairingContract } from './pairing.ts';
import { listedStation, station, stationValues } from './station.ts';

const editors: readonly Role[] = ['store-manager', 'regional'];

/** 终端: which screens the store has, and what each is for. */
export const stationsContract = {
  ...pairingContract,
  ...networkContract,
  list: query({
    input: z.strictObject({}),
    output: z.array(listedStation),
    roles: ['duty-manager', ...editors],
    topics: ['stations'],
  }),
  add: command({
    input: stationValues,
    output: station,
    roles: editors,
    topics: ['stations'],
    refusals: ['stations.name-taken', 'stations.unknown-counter', 'stations.counter-needed'],
  }),
  change: command({
    input: z.strictObject({ id: z.int(), ...stationValues.shape }),
    output: station,
    roles: editors,
    topics: ['stations'],
    refusals: [
      'stations.unknown-station',
      'stations.name-taken',
      'stations.unknown-counter',
      'stations.counter-needed',
      'stations.desk-stays',
    ],
  }),
  setActive: command({
    input: z.strictObject({ id: z.int(), active: z.boolean() }),
    output: station,
    roles: editors,
    topics: ['stations'],
    refusals: ['stations.unknown-station', 'stations.desk-stays'],
  }),
} satisfies RoomContract;
